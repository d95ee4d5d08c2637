#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an audit trail that SoloPilot exported, or a proof of one entry, without SoloPilot.

    python3 verify_audit.py [--key KEY] [--json] FOLDER_OR_PROOF...

Needs Python 3.8 and nothing else. Exit code: 0 all is well, 1 something is wrong. KEY is a public key that was
handed over before, this one or one before it; without it the folder is held against its own. Formats: RFC 6962,
RFC 9162 (tree, proofs), c2sp.org/signed-note, c2sp.org/tlog-checkpoint (signatures), RFC 8032 (Ed25519).
"""
import argparse, base64, functools, hashlib, json, os, re, sys

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)
LINK = re.compile(rb'\{"hash":"([0-9a-f]{64})","link":(\{.*\})\}', re.DOTALL)
HANDED = b'"link":{"action":"audit.key_handed_over",'
HANDOVER = "%s\naudit key handed over\nfrom %s\nto %s\nlink %s\n"
PROBLEMS = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)
SIGNATURE = "\u2014 "

class Damage(Exception):
    """Its reason, and the first and the last link it is about."""

def require(truth, otherwise):
    if not truth:
        raise otherwise
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
        result = add(result, point) if number & 1 else result
        point, number = add(point, point), number >> 1
    return result
def point_from(octets):
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x * ROOT_OF_MINUS_1 % P if (x * x - square) % P else x
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
    require(base64.b64encode(octets).decode() == text, ValueError("not the one form of base64"))
    return octets

def parse_key(text):
    name, number, rest = text.split("+", 2)
    octets = from_base64(rest)
    named = len(octets) == 33 and octets[0] == 1 and sha256(name.encode(), b"\n", octets)[:4].hex() == number
    require(named, ValueError("not a key"))
    return name, octets[1:]

def open_note(note, key):
    """The text and the signature of a note that `key` has signed."""
    ours = sha256(key[0].encode(), b"\n\x01", key[1])[:4]
    text, between, signatures = note.rpartition("\n\n")
    formed = between and signatures.endswith("\n") and not re.search("[\x00-\x09\x0b-\x1f]", note)
    require(formed, ValueError("not a note"))
    found = []
    for line in signatures[:-1].split("\n"):
        require(line.startswith(SIGNATURE), ValueError("not a signature"))
        signer, rest = line[len(SIGNATURE):].split(" ")
        signature = from_base64(rest)
        if signer == key[0] and signature[:4] == ours:
            found.append(signature[4:])
    require(len(found) == 1 and is_signed(key[1], (text + "\n").encode(), found[0]), ValueError("not signed"))
    return text + "\n", found[0]

def open_checkpoint(note, key, link):
    """Size, root, further lines and signature of a signed checkpoint of the key's own log."""
    try:
        text, signature = open_note(note, key)
        origin, size, root, *extensions = text[:-1].split("\n")
        ours = origin == key[0] and re.fullmatch("0|[1-9][0-9]*", size) and "" not in extensions
        require(ours and len(from_base64(root)) == 32, ValueError("not a checkpoint"))
        return int(size), from_base64(root), extensions, signature
    except ValueError:
        raise Damage("audit.checkpoint", link, link)

def open_handover(note):
    """From which link on a key signs instead of another, both keys, and what the link says; both signed it."""
    name, old, new, seq = re.match(HANDOVER % ("(.*)", "(.*)", "(.*)", r"([1-9]\d*)"), note).groups()
    keys = parse_key(old), parse_key(new)
    texts = [open_note(note, key)[0] for key in keys]
    both = keys[0][0] == keys[1][0] == name and texts == [HANDOVER % (name, old, new, seq)] * 2
    require(both and keys[0] != keys[1], ValueError("not a hand-over"))
    return int(seq), *keys, {"from": old, "key": new, "note": note}

def chain_of(handovers, last, known):
    """Each key with the link it signs from, and the first link that wrongly hands over. `last` signs now."""
    keys = [(0, known or last)]
    for number, record in handovers:
        try:
            data = json.loads(record)["data"]
            keys[0] = (0, parse_key(data["from"])) if len(keys) == 1 else keys[0]
            seq, old, new, said = open_handover(data["note"])
            require((seq, old, said) == (number, keys[-1][1], data), ValueError("another hand-over"))
        except PROBLEMS:
            return keys, number
        keys.append((seq, new))
    ours = not handovers or keys[-1][1] == last and (not known or known in [key for _, key in keys])
    return keys, None if ours else keys[-1][0]

leaf = functools.partial(sha256, b"\0")
node = functools.partial(sha256, b"\1")
def grow(nodes, size, hash_of_leaf):
    while size & 1:
        hash_of_leaf, size = node(nodes.pop(), hash_of_leaf), size >> 1
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
    path, at, last = ([] if older & (older - 1) else [old_root]) + proof, older - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    return 0 < older < size and bool(path) and climb(at, last, path[0], path[1:]) == (old_root, root)

def lines_of(folder, name):
    lines = open(os.path.join(folder, name), "rb").read().split(b"\n")
    return lines if lines[-1] else lines[:-1]

def check_checkpoint(kept, key, nodes, covered):
    size = kept["size"]
    signed, root, extensions, signature = open_checkpoint(kept["note"], key, size)
    unsound = Damage("audit.checkpoint", size, size)
    require(signed == size and extensions == ["at " + kept["at"], "previous %d" % covered], unsound)
    require(root == root_of(nodes), Damage("audit.tree", covered + 1, size))
    require(kept["root"] == root.hex() and kept["nodes"] == b"".join(nodes).hex(), unsound)
    return root, signature

def check_proof(proof, leaves, roots):
    size, hashes = proof["size"], [bytes.fromhex(each) for each in proof["hashes"]]
    if "link" in proof:
        return includes(leaves.get(proof["link"], b""), proof["link"] - 1, size, roots.get(size), hashes)
    return continues(proof["from"], roots.get(proof["from"]), size, roots.get(size), hashes)

def check_folder(folder, last, known):
    checkpoints = [json.loads(line) for line in lines_of(folder, "checkpoints.jsonl")]
    proofs = [json.loads(line) for line in lines_of(folder, "proofs.jsonl")]
    nodes, leaves, roots, head, count, covered = [], {}, {}, bytes(32), 0, 0
    links = lines_of(folder, "links.jsonl")
    handed = [(at, line.partition(b'"link":')[2][:-1]) for at, line in enumerate(links, 1) if HANDED in line[:150]]
    keys, broken = chain_of(handed, last, known)
    for line in links:
        match = LINK.fullmatch(line)
        try:
            number = json.loads(match[2])["seq"] if match else None
        except (ValueError, KeyError):
            number = None
        require(number in (None, count + 1), Damage("audit.gap", count + 1, count + 1))
        follows = number is not None and sha256(match[2], head).hex() == match[1].decode()
        require(follows, Damage("audit.hash", count + 1, count + 1))
        head = bytes.fromhex(match[1].decode())
        grow(nodes, count, leaf(match[2]))
        count += 1
        require(count != broken, Damage("audit.key", count, count))
        if len(roots) < len(checkpoints) and checkpoints[len(roots)]["size"] == count:
            leaves[count], key = leaf(match[2]), [key for seq, key in keys if seq <= count][-1]
            roots[count], signature = check_checkpoint(checkpoints[len(roots)], key, nodes, covered)
            at = os.path.join(folder, "stamps", "%d.sig" % count)
            require(not os.path.exists(at) or open(at, "rb").read() == signature, Damage("audit.stamp", count, count))
            covered = count
    if len(roots) < len(checkpoints):
        raise Damage("audit.cut", count + 1, checkpoints[len(roots)]["size"])
    require(roots or not count, Damage("audit.unsigned", 1, count))
    for proof in proofs:
        require(check_proof(proof, leaves, roots), Damage("audit.proof", proof["size"], proof["size"]))
    return {"links": count, "checkpoints": len(roots), "covered": covered}

def check_file(proof, last, known):
    number, record = proof["link"], proof["record"].encode()
    handed = [(each.pop("link"), json.dumps({"data": each})) for each in proof.get("handovers", [])]
    keys, broken = chain_of(handed, last, known)
    require(not broken, Damage("audit.key", broken, broken))
    size, root, _, _ = open_checkpoint(proof["checkpoint"], keys[-1][1], number)
    hashes = [bytes.fromhex(each) for each in proof["hashes"]]
    proved = json.loads(record)["seq"] == number and includes(leaf(record), number - 1, size, root, hashes)
    require(proved, Damage("audit.proof", number, number))
    return {"link": number, "size": size}

def check(path, key_text):
    found = {"path": path}
    try:
        proof = None if os.path.isdir(path) else json.load(open(path, encoding="utf-8"))
        told = proof["key"] if proof else open(os.path.join(path, "public_key.txt"), encoding="utf-8").read()
        found["key"] = key_text or told.strip()
        last, known = parse_key(told.strip()), parse_key(key_text) if key_text else None
        found.update(check_file(proof, last, known) if proof else check_folder(path, last, known), ok=True)
    except Damage as damage:
        found.update(zip(("reason", "first", "last"), damage.args), ok=False)
    except PROBLEMS as problem:
        found.update(ok=False, reason="audit.unreadable", first=0, last=0, problem=str(problem))
    return found

def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--key", help="the public key as it was handed over before")
    parser.add_argument("--json", action="store_true", help="one line of JSON for each path")
    parser.add_argument("path", nargs="+")
    options = parser.parse_args()
    found = [check(path, options.key) for path in options.path]
    words = [("" if options.json else "OK: " if each["ok"] else "WRONG: ") + json.dumps(each) for each in found]
    print("\n".join(words))
    return 0 if all(each["ok"] for each in found) else 1

if __name__ == "__main__":
    sys.exit(main())
