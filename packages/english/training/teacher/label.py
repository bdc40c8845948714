"""Writes what the teacher says of all sentences to `../data/teacher.bin.gz`, as `teacher-labels.ts` reads it."""

import gzip
import json
import pathlib
import struct

import torch

from teacher import Subwords, Teacher, collate, make_windows

WINDOW = 110  # subwords
BATCH = 12  # windows
LONGEST = 250  # words of a sentence
SOURCES = ("gum", "wikigold", "uner")  # whose conventions of names count, each as much

folder = pathlib.Path(__file__).parent
torch.set_num_threads(1)
saved = torch.load(folder / "teacher.pt", weights_only=True)
labels = saved["labels"]
teacher = Teacher(labels)
teacher.load_state_dict(saved["state"])
teacher.eval()
subwords = Subwords()


def find_two(scores):
    """The two likeliest choices of every row, and the share of the first of both in eight steps, from 135 to 255.

    Where the first is sure, the second is left out: such bytes are short when they are compressed.
    """
    highest, choices = scores.topk(2, -1)
    shares = (highest[:, 0] / highest.sum(-1) * 255).round().int()
    is_sure = shares >= 247
    shares = torch.where(is_sure, 255, (shares - 127) // 16 * 16 + 135)
    first, second = choices.T
    return [first.tolist(), torch.where(is_sure, 0, second).tolist(), shares.tolist()]


def label(windows):
    batch = collate(windows, subwords)
    for_tags, for_trees, for_names = teacher.encode(batch)
    tags = teacher.tags(for_tags).softmax(-1)
    fine_tags = teacher.fine_tags(for_tags).softmax(-1)
    names = sum(
        teacher.score_names(for_names, torch.tensor(labels["sources"].index(source))).log_softmax(-1)
        for source in SOURCES
    )
    names = (names / len(SOURCES)).softmax(-1)
    sentences = [sentence for window in windows for sentence in window]
    parsed = teacher.parse(for_trees, batch["spans"])
    for sentence, (start, end), (scores, own, others) in zip(sentences, batch["spans"], parsed, strict=True):
        heads = find_two(scores.softmax(-1))
        relations = teacher.relate(own, others[torch.tensor(heads[0])]).softmax(-1)
        planes = [
            *find_two(tags[start:end]),
            *find_two(fine_tags[start:end]),
            *find_two(names[start:end]),
            *heads,
            *find_two(relations),
        ]
        yield struct.pack("<IH", sentence["hash"], end - start) + b"".join(map(bytes, planes))


with open(folder / "sentences.ndjson") as lines:
    documents = [json.loads(line) for line in lines]
windows = []
for document in documents:
    short = [s for s in document["sentences"] if len(s["forms"]) < LONGEST]
    windows += make_windows(short, WINDOW, subwords)
windows.sort(key=lambda window: sum(len(sentence["forms"]) for sentence in window))
names = json.dumps({task: labels[task] for task in ("tags", "fineTags", "names", "relations")}).encode()
target = folder.parent / "data" / "teacher.bin.gz"
with gzip.GzipFile(target, "wb", mtime=0) as file, torch.no_grad():
    file.write(struct.pack("<I", len(names)) + names)
    for first in range(0, len(windows), BATCH):
        file.write(b"".join(label(windows[first : first + BATCH])))
