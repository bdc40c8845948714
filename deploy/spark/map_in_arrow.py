"""Extract the records of a table of texts with Spark, as Arrow: a row in, a row out, in order.

    spark-submit map_in_arrow.py TEXTS RECORDS [OPTION...]

TEXTS are Parquet files with the columns `id`, `text` and, if wanted, `published` and `title`. RECORDS has `id`, `record`, the
extraction record as JSON, and `error` where a row has none. Further options are those of the command, such as `--dataset my-dataset`. The
command is `onrecord`, or what ONRECORD says, on every machine.
"""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from threading import Thread
from typing import BinaryIO

import pyarrow as pa
from pyspark.sql import SparkSession

COMMAND = [*shlex.split(os.environ.get("ONRECORD", "onrecord")), "extract", "--ndjson", "--jobs", "1"]
ROWS = 200
SCHEMA = pa.schema([("id", pa.string()), ("record", pa.string()), ("error", pa.string())])


def write_lines(batches: Iterator[pa.RecordBatch], stream: BinaryIO) -> None:
    with stream:
        for batch in batches:
            for row in batch.to_pylist():
                given = {name: value for name, value in row.items() if value is not None}
                stream.write(json.dumps(given).encode() + b"\n")


def read_answers(stream: BinaryIO) -> Iterator[pa.RecordBatch]:
    rows = []
    for line in stream:
        answer = json.loads(line)
        error = answer.get("error")
        record = line.decode().rstrip("\n") if error is None else None
        rows.append({"id": answer.get("id"), "record": record, "error": error})
        if len(rows) == ROWS:
            yield pa.RecordBatch.from_pylist(rows, SCHEMA)
            rows = []
    if rows:
        yield pa.RecordBatch.from_pylist(rows, SCHEMA)


def extract(batches: Iterator[pa.RecordBatch], options: list[str]) -> Iterator[pa.RecordBatch]:
    """Give the rows of a partition to one process, which answers them while others are written to it."""
    with subprocess.Popen([*COMMAND, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        writer = Thread(target=write_lines, args=(batches, process.stdin), daemon=True)
        writer.start()
        yield from read_answers(process.stdout)
        writer.join()


def main(texts: str, records: str, *options: str) -> None:
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    table = spark.read.parquet(texts)
    extract_all = partial(extract, options=list(options))
    table.mapInArrow(extract_all, "id string, record string, error string").write.parquet(records)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
