"""Extract the records of many texts with Spark: a line of JSON in, a line out, in order.

    spark-submit pipe.py TEXTS RECORDS [OPTION...]

TEXTS are files of lines as `onrecord extract --ndjson` reads them, RECORDS is the folder to write. Further
options are those of the command, such as `--dataset my-dataset`. The command is `onrecord`, or what ONRECORD says, on every machine.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession

COMMAND = os.environ.get("ONRECORD", "onrecord")


def main(texts: str, records: str, *options: str) -> None:
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    lines = spark.sparkContext.textFile(texts)
    # A line that is no text is answered with its error, and the exit code is 3: the job goes on. Spark uses the cores itself.
    command = f"{COMMAND} extract --ndjson --jobs 1 {shlex.join(options)}"
    answers = lines.pipe(command, checkCode=False)
    answers.saveAsTextFile(records)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
