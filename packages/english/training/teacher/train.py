"""Trains the teacher on `sentences.ndjson` and writes `teacher.pt`. Two hours on one core."""

import json
import pathlib
import random
import time

import torch
import torch.nn.functional as F

from teacher import Subwords, Teacher, collate, make_windows

EPOCHS = 5
SUBWORDS = 900  # of a batch
WINDOWS = (40, 70, 110)  # subwords of windows, one of these for a document and epoch
RATES = {"encoder": 1.5e-4, "scorers": 1e-3}
WARM_UP = 100
WEIGHTS = {"tags": 1, "fineTags": 0.5, "names": 1.5, "heads": 1, "relations": 1}
TASKS = ("tags", "fineTags", "relations", "names")
SOURCES = ("gum", "re3d", "wikigold", "crossner", "uner", "ewt")
LACK_MISCELLANY = ("gum", "re3d", "uner")

folder = pathlib.Path(__file__).parent
torch.manual_seed(1)
torch.set_num_threads(1)
chance = random.Random(1)
subwords = Subwords()


with open(folder / "sentences.ndjson") as lines:
    documents = [json.loads(line) for line in lines]
documents = [document for document in documents if document["source"] != "raw"]
sentences = [sentence for document in documents for sentence in document["sentences"]]
labels = {task: sorted({x for s in sentences for x in s[task]}) for task in TASKS}
labels["sources"] = SOURCES
indexes = {task: {label: index for index, label in enumerate(labels[task])} for task in TASKS}
for document in documents:
    for sentence in document["sentences"]:
        sentence["source"] = SOURCES.index(document["source"])
        for task in TASKS:
            known = [indexes[task][label] for label in sentence[task]]
            sentence[f"{task} gold"] = known or [-100] * len(sentence["forms"])


def make_batches():
    """Windows of about the same length side by side, in random order."""
    windows = []
    for document in documents:
        windows += make_windows(document["sentences"], chance.choice(WINDOWS), subwords)
    sizes = {id(window): sum(map(subwords.count, window)) + 2 for window in windows}
    windows.sort(key=lambda window: sizes[id(window)] + chance.random() * 12)
    batches, longest = [], 0
    for window in windows:
        size = min(502, sizes[id(window)])
        if not batches or max(longest, size) * (len(batches[-1]) + 1) > SUBWORDS:
            batches.append([])
            longest = 0
        batches[-1].append(window)
        longest = max(longest, size)
        change = chance.random()
        for sentence in window:
            sentence["case"] = "upper" if change < 0.03 else "lower" if change < 0.05 else None
    chance.shuffle(batches)
    return batches


def gather(batch, key):
    return torch.tensor([label for sentence in batch for label in sentence[key]])


def find_names_loss(scores, gold, sources):
    """Where works, events and nationalities are not annotated, what is outside of names may be one of them."""
    outside = indexes["names"]["O"]
    miscellany = [index for label, index in indexes["names"].items() if label.endswith("MISC")]
    logs = F.log_softmax(scores, -1)
    own = logs.gather(1, gold.clamp(min=0)[:, None])[:, 0]
    either = torch.logsumexp(logs[:, [outside, *miscellany]], -1)
    is_open = sum(sources == SOURCES.index(source) for source in LACK_MISCELLANY) > 0
    return -(torch.where(is_open & (gold == outside), either, own) * (gold >= 0)).sum()


def find_losses(windows):
    batch = collate(windows, subwords, chance)
    of_batch = [sentence for window in windows for sentence in window]
    for_tags, for_trees, for_names = teacher.encode(batch)
    sources = torch.tensor([s["source"] for s in of_batch for _ in s["forms"]])
    losses = {
        task: F.cross_entropy(scores, gather(of_batch, f"{task} gold"), ignore_index=-100, reduction="sum")
        for task, scores in (("tags", teacher.tags(for_tags)), ("fineTags", teacher.fine_tags(for_tags)))
    }
    gold_names = gather(of_batch, "names gold")
    losses["names"] = find_names_loss(teacher.score_names(for_names, sources), gold_names, sources)
    losses["heads"] = torch.zeros(())
    dependents, heads, relations = [], [], []
    parsed = teacher.parse(for_trees, batch["spans"])
    for sentence, (scores, own, others) in zip(of_batch, parsed, strict=True):
        if not sentence["heads"]:
            continue
        gold = torch.tensor(sentence["heads"])
        losses["heads"] = losses["heads"] + F.cross_entropy(scores, gold, reduction="sum")
        dependents.append(own)
        heads.append(others[gold])
        relations += sentence["relations gold"]
    if relations:
        scores = teacher.relate(torch.cat(dependents), torch.cat(heads))
        losses["relations"] = F.cross_entropy(scores, torch.tensor(relations), reduction="sum")
    return losses, len(batch["shapes"])


teacher = Teacher(labels)
named = list(teacher.named_parameters())
groups = [
    {"params": [p for n, p in named if n.startswith("encoder") and p.requires_grad], "weight_decay": 0.01},
    {"params": [p for n, p in named if not n.startswith("encoder")], "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98))
total = len(make_batches()) * EPOCHS
step, words, began = 0, 0, time.time()
while step < total:
    for windows in make_batches()[: total - step]:
        rate = min(1, step / WARM_UP) * (1 - step / total)
        for group, highest in zip(optimizer.param_groups, RATES.values(), strict=True):
            group["lr"] = highest * rate
        losses, count = find_losses(windows)
        loss = sum(WEIGHTS[task] * value for task, value in losses.items()) / count
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for group in groups for p in group["params"]], 1.0)
        optimizer.step()
        step += 1
        words += count
        if step % 100 == 0:
            speed = words / (time.time() - began)
            shown = ", ".join(f"{task} {float(value) / count:.3f}" for task, value in losses.items())
            print(f"step {step} of {total}, {speed:.0f} words a second: {shown}", flush=True)
torch.save({"labels": labels, "state": teacher.state_dict()}, folder / "teacher.pt")
