#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an audit trail that SoloPilot exported, or a proof of one entry, without SoloPilot.

    python3 verify_audit.py [--key KEY] [--json] FOLDER_OR_PROOF...

Needs Python 3.8 and nothing else. Exit code: 0 all is well, 1 something is wrong.
KEY is the public key as it was handed over before; without it the folder is held against its own. Formats:
RFC 6962, RFC 9162 (tree, proofs), c2sp.org/signed-note and tlog-checkpoint (signatures), RFC 8032 (Ed25519).
"""
import argparse, base64, functools, hashlib, json, os, re, sys

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)
LINK = re.compile(rb'\{"hash":"([0-9a-f]{64})","link":(\{.*\})\}', re.DOTALL)
SIGNATURE = "\u2014 "

class Damage(Exception):
    def __init__(self, reason, first=0, last=0):
        super().__init__(reason)
        self.reason, self.first, self.last = reason, first, last

def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

# Ed25519, with points as (X, Y, Z, T): x = X/Z, y = Y/Z, xy = T/Z.
def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point = add(point, point)
        number >>= 1
    return result

def point_from(octets):
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_1 % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P

def bytes_of(point):
    x, y = (each * pow(point[2], P - 2, P) % P for each in point[:2])
    return (y | (x & 1) << 255).to_bytes(32, "little")

BASE = point_from((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

@functools.lru_cache(maxsize=None)
def is_signed(key, text, signature):
    point, s = point_from(key), int.from_bytes(signature[32:], "little")
    if point is None or len(signature) != 64 or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % ORDER
    minus = (P - point[0], point[1], 1, P - point[3])
    return bytes_of(add(times(s, BASE), times(h, minus))) == signature[:32]

def from_base64(text):
    octets = base64.b64decode(text, validate=True)
    if base64.b64encode(octets).decode() != text:
        raise ValueError("not the one form of base64")
    return octets

def parse_key(text):
    name, number, rest = text.split("+", 2)
    octets = from_base64(rest)
    if len(octets) != 33 or octets[0] != 1 or sha256(name.encode(), b"\n", octets)[:4].hex() != number:
        raise ValueError("not a key")
    return name, octets[1:]

def open_note(note, key):
    """The text and the signature of a note that `key` has signed."""
    name, octets = key
    ours = sha256(name.encode(), b"\n\x01", octets)[:4]
    text, between, signatures = note.rpartition("\n\n")
    if not between or not signatures.endswith("\n") or re.search("[\x00-\x09\x0b-\x1f]", note):
        raise ValueError("not a note")
    found = []
    for line in signatures[:-1].split("\n"):
        if not line.startswith(SIGNATURE):
            raise ValueError("not a signature")
        signer, rest = line[len(SIGNATURE):].split(" ")
        signature = from_base64(rest)
        if signer == name and signature[:4] == ours:
            found.append(signature[4:])
    if len(found) != 1 or not is_signed(octets, (text + "\n").encode(), found[0]):
        raise ValueError("not signed")
    return text + "\n", found[0]

def open_checkpoint(note, key):
    """Size, root, further lines and signature of a signed checkpoint of the key's own log."""
    text, signature = open_note(note, key)
    origin, size, root, *extensions = text[:-1].split("\n")
    if origin != key[0] or not re.fullmatch("0|[1-9][0-9]*", size) or "" in extensions:
        raise ValueError("not a checkpoint")
    root = from_base64(root)
    if len(root) != 32:
        raise ValueError("not a root")
    return int(size), root, extensions, signature

def leaf(record):
    return sha256(b"\0", record)

def node(left, right):
    return sha256(b"\1", left, right)

def grow(nodes, size, hash_of_leaf):
    while size & 1:
        hash_of_leaf = node(nodes.pop(), hash_of_leaf)
        size >>= 1
    nodes.append(hash_of_leaf)

def root_of(nodes):
    return functools.reduce(lambda right, left: node(left, right), reversed(nodes))

def climb(at, last, known, proof):
    """Up from `known`, by the proof: the hash of all that is not to its right, and that of the whole."""
    left = whole = known
    for beside in proof:
        if last == 0:
            return b"", b""
        if at & 1 or at == last:
            left, whole = node(beside, left), node(beside, whole)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            whole = node(whole, beside)
        at, last = at >> 1, last >> 1
    return (left, whole) if last == 0 else (b"", b"")

def includes(hash_of_leaf, index, size, root, proof):
    return 0 <= index < size and climb(index, size - 1, hash_of_leaf, proof)[1] == root

def continues(older, old_root, size, root, proof):
    if not 0 < older < size:
        return False
    path, at, last = ([] if older & (older - 1) else [old_root]) + proof, older - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    return bool(path) and climb(at, last, path[0], path[1:]) == (old_root, root)

def lines_of(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        lines = file.read().split(b"\n")
    return lines if lines[-1] else lines[:-1]

def check_checkpoint(kept, key, nodes, covered):
    size = kept["size"]
    try:
        signed, root, extensions, signature = open_checkpoint(kept["note"], key)
    except ValueError:
        raise Damage("audit.checkpoint", size, size)
    if signed != size or extensions != ["at " + kept["at"], "previous %d" % covered]:
        raise Damage("audit.checkpoint", size, size)
    if root != root_of(nodes):
        raise Damage("audit.tree", covered + 1, size)
    if kept["root"] != root.hex() or kept["nodes"] != b"".join(nodes).hex():
        raise Damage("audit.checkpoint", size, size)
    return root, signature

def check_proof(proof, leaves, roots):
    size, hashes = proof["size"], [bytes.fromhex(each) for each in proof["hashes"]]
    if "link" in proof:
        return includes(leaves.get(proof["link"], b""), proof["link"] - 1, size, roots.get(size), hashes)
    return continues(proof["from"], roots.get(proof["from"]), size, roots.get(size), hashes)

def check_folder(folder, key):
    checkpoints = [json.loads(line) for line in lines_of(folder, "checkpoints.jsonl")]
    proofs = [json.loads(line) for line in lines_of(folder, "proofs.jsonl")]
    nodes, leaves, roots, head, count, covered = [], {}, {}, bytes(32), 0, 0
    for line in lines_of(folder, "links.jsonl"):
        match = LINK.fullmatch(line)
        try:
            number = json.loads(match[2])["seq"] if match else None
        except (ValueError, KeyError):
            number = None
        if number is not None and number != count + 1:
            raise Damage("audit.gap", count + 1, count + 1)
        if number is None or sha256(match[2], head).hex() != match[1].decode():
            raise Damage("audit.hash", count + 1, count + 1)
        head = bytes.fromhex(match[1].decode())
        grow(nodes, count, leaf(match[2]))
        count += 1
        if len(roots) < len(checkpoints) and checkpoints[len(roots)]["size"] == count:
            leaves[count] = leaf(match[2])
            roots[count], signature = check_checkpoint(checkpoints[len(roots)], key, nodes, covered)
            stamped = os.path.join(folder, "stamps", "%d.sig" % count)
            if os.path.exists(stamped) and open(stamped, "rb").read() != signature:
                raise Damage("audit.stamp", count, count)
            covered = count
    if len(roots) < len(checkpoints):
        raise Damage("audit.cut", count + 1, checkpoints[len(roots)]["size"])
    if count and not roots:
        raise Damage("audit.unsigned", 1, count)
    for proof in proofs:
        if not check_proof(proof, leaves, roots):
            raise Damage("audit.proof", proof["size"], proof["size"])
    return {"links": count, "checkpoints": len(roots), "covered": covered}

def check_file(proof, key):
    number, record = proof["link"], proof["record"].encode()
    try:
        size, root, _, _ = open_checkpoint(proof["checkpoint"], key)
    except ValueError:
        raise Damage("audit.checkpoint", number, number)
    hashes = [bytes.fromhex(each) for each in proof["hashes"]]
    if json.loads(record)["seq"] != number or not includes(leaf(record), number - 1, size, root, hashes):
        raise Damage("audit.proof", number, number)
    return {"link": number, "size": size}

def check(path, key_text):
    found = {"path": path}
    try:
        proof = None if os.path.isdir(path) else json.load(open(path, encoding="utf-8"))
        told = proof["key"] if proof else open(os.path.join(path, "public_key.txt"), encoding="utf-8").read()
        found["key"] = key_text or told.strip()
        key = parse_key(found["key"])
        found.update(check_file(proof, key) if proof else check_folder(path, key), ok=True)
    except Damage as damage:
        found.update(ok=False, reason=damage.reason, first=damage.first, last=damage.last)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        found.update(ok=False, reason="audit.unreadable", first=0, last=0, problem=str(problem))
    return found

def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--key", help="the public key as it was handed over before")
    parser.add_argument("--json", action="store_true", help="one line of JSON for each path")
    parser.add_argument("path", nargs="+")
    options = parser.parse_args()
    found = [check(path, options.key) for path in options.path]
    for each in found:
        print(("" if options.json else "OK: " if each["ok"] else "WRONG: ") + json.dumps(each))
    return 0 if all(each["ok"] for each in found) else 1

if __name__ == "__main__":
    sys.exit(main())
