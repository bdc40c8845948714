"""Extract the records of many texts with Dask: a line of JSON in, a line out, in order.

    python map_partitions.py TEXTS RECORDS [OPTION...]

TEXTS are files of lines as `onrecord extract --ndjson` reads them, RECORDS is the folder to write, a file for each of TEXTS. Further
options are those of the command, such as `--dataset my-dataset`. The command is `onrecord`, or what ONRECORD says, on every machine.
DASK_SCHEDULER_ADDRESS names the scheduler of a cluster; without it the cores of this machine are used.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterable

import dask
import dask.bag

COMMAND = [*shlex.split(os.environ.get("ONRECORD", "onrecord")), "extract", "--ndjson", "--jobs", "1"]
# A line that is no text is answered with its error: 3 says that there are such lines, and 1 that all are.
ANSWERED = {0, 1, 3}


def extract(lines: Iterable[str], options: list[str]) -> list[str]:
    """Give the lines of a partition to one process."""
    texts = list(lines)
    answered = subprocess.run([*COMMAND, *options], input="".join(texts).encode(), stdout=subprocess.PIPE)
    answers = answered.stdout.decode().split("\n")[:-1]
    if answered.returncode not in ANSWERED or len(answers) != len([text for text in texts if text.strip()]):
        raise RuntimeError(f"onrecord ended with {answered.returncode}")
    return answers


def main(texts: str, records: str, *options: str) -> None:
    if "DASK_SCHEDULER_ADDRESS" in os.environ:
        from dask.distributed import Client

        Client()
    lines = dask.bag.read_text(texts)
    lines.map_partitions(extract, list(options)).to_textfiles(os.path.join(records, "records-*.ndjson"), last_endline=True)


if __name__ == "__main__":
    dask.config.set(scheduler="processes")
    main(*sys.argv[1:])
