#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads SoloPilot's files as FORMATS.md describes them, without SoloPilot, and checks the test vectors beside it.

    python3 read_vectors.py [FOLDER]

Needs Python 3.8 and libsodium. Exit code: 0 all is as it should be, 1 something is not, 77 there is no libsodium.
"""
import base64, ctypes, ctypes.util, hashlib, json, pathlib, struct, sys

library = ctypes.util.find_library("sodium")
if library is None:
    print("libsodium is not here")
    sys.exit(77)
sodium = ctypes.CDLL(library)
sodium.sodium_init()

DATABASE, ATTACHMENTS, NAMES, BACKUP, ANCHOR, SLOTS = 1, 2, 3, 5, 7, 8
PASSPHRASE, RECOVERY, KEYCHAIN, DEVICE = 1, 2, 3, 4
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

class Damaged(Exception):
    pass

def need(holds, what):
    if not holds:
        raise Damaged(what)

def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

def canonical(value):
    """RFC 8785, as far as these files go: no fractions, and no names beyond the basic plane."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

def subkey(vault_key, purpose, size=32):
    return hashlib.blake2b(b"", digest_size=size, key=vault_key, salt=struct.pack("<Q", purpose) + bytes(8),
                           person=b"SPvault1" + bytes(8)).digest()

def mac(vault_key, purpose, text):
    return hashlib.blake2b(text, digest_size=32, key=subkey(vault_key, purpose)).digest()

def open_sealed(key, nonce, bound, sealed):
    plain, size = ctypes.create_string_buffer(max(len(sealed) - 16, 1)), ctypes.c_ulonglong()
    need(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain, ctypes.byref(size), None, sealed, ctypes.c_ulonglong(len(sealed)), bound,
        ctypes.c_ulonglong(len(bound)), nonce, key) == 0, "sealed bytes")
    return plain.raw[:size.value]

def open_sealed_bytes(key, bound, sealed):
    return open_sealed(key, sealed[:24], bound, sealed[24:])

def framed(text):
    return struct.pack(">H", len(text)) + text

def open_sealed_file(key, kind, which, version, data):
    need(data[:8] == b"SPSEALED" and data[8:10] == b"\x00\x01", "sealed file's head")
    bound = b"SPSEALED\x00\x01" + framed(kind) + framed(which) + struct.pack(">I", version)
    state = ctypes.create_string_buffer(sodium.crypto_secretstream_xchacha20poly1305_statebytes())
    need(sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, data[10:34], key) == 0, "stream's header")
    plain, at, ended = b"", 34, False
    while not ended:
        chunk = data[at:at + 65536 + 17]
        at += len(chunk)
        out, size, tag = ctypes.create_string_buffer(65537), ctypes.c_ulonglong(), ctypes.c_ubyte()
        need(len(chunk) >= 17 and sodium.crypto_secretstream_xchacha20poly1305_pull(
            state, out, ctypes.byref(size), ctypes.byref(tag), chunk, ctypes.c_ulonglong(len(chunk)), bound,
            ctypes.c_ulonglong(len(bound))) == 0, "sealed chunk")
        need(tag.value in (0, 3) and (tag.value == 3 or len(chunk) == 65553), "chunk's tag")
        plain, ended = plain + out.raw[:size.value], tag.value == 3
    need(at == len(data), "something behind the last chunk")
    return plain

class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0
    def take(self, size):
        need(self.at + size <= len(self.data), "too short")
        self.at += size
        return self.data[self.at - size:self.at]
    def number(self, size):
        return int.from_bytes(self.take(size), "big")
    def text(self):
        return self.take(self.number(2))

def read_slots(data):
    body, digest = data[:-32], data[-32:]
    need(sha256(body) == digest, "slot file's digest")
    reader = Reader(body)
    need(reader.take(8) == b"SPSLOTS\x00" and reader.number(2) == 1, "slot file's head")
    file = {"vault": reader.take(16), "generation": reader.number(8), "slots": []}
    for _ in range(reader.number(2)):
        owner = reader.take(34)
        label = reader.text()
        cost = reader.take(12)
        file["slots"].append({"type": owner[0], "id": owner[1:17], "profile": owner[17:33], "role": owner[33],
                              "label": label.decode(), "memory": int.from_bytes(cost[:8], "big"),
                              "passes": int.from_bytes(cost[8:], "big"), "salt": reader.take(16),
                              "nonce": reader.take(24), "sealed": reader.take(48),
                              "bound": b"SPSLOTS\x00\x00\x01" + file["vault"] + owner + cost})
    file["body"], file["mac"] = body[:reader.at], reader.take(32)
    need(reader.at == len(body), "something behind the slots")
    return file

def slot_key(slot, secret):
    if slot["type"] != PASSPHRASE:
        return hashlib.blake2b(b"", digest_size=32, key=secret, salt=slot["salt"],
                               person=b"SPslot" + bytes(9) + bytes([slot["type"]])).digest()
    key = ctypes.create_string_buffer(32)
    need(sodium.crypto_pwhash(key, ctypes.c_ulonglong(32), secret, ctypes.c_ulonglong(len(secret)), slot["salt"],
                              ctypes.c_ulonglong(slot["passes"]), ctypes.c_size_t(slot["memory"]), 2) == 0, "Argon2id")
    return key.raw

def open_slots(data, kind, secret):
    file = read_slots(data)
    for slot in file["slots"]:
        if slot["type"] == kind:
            vault_key = open_sealed(slot_key(slot, secret), slot["nonce"], slot["bound"], slot["sealed"])
            need(mac(vault_key, SLOTS, file["body"]) == file["mac"], "slot file's MAC")
            return vault_key
    raise Damaged("no such slot")

def read_recovery_key(text):
    symbols = [CROCKFORD.index(c) for c in text.replace("-", "")]
    number = number_of(symbols[:32])
    need(len(symbols) == 36 and number_of(symbols[32:]) == number % 1048573, "recovery key's check")
    return number.to_bytes(20, "big")

def number_of(symbols):
    number = 0
    for symbol in symbols:
        number = number * 32 + symbol
    return number

def read_anchor(data, vault_key):
    body, check = data[:-32], data[-32:]
    need(mac(vault_key, ANCHOR, body) == check, "witness's MAC")
    reader = Reader(body)
    need(reader.take(8) == b"SPANCHOR", "witness's head")
    version = reader.number(2)
    need(version in (1, 2), "witness's version")
    anchor = {"version": version, "vault": reader.take(16).hex(), "device": reader.take(16).hex(),
              "audit_size": reader.number(8), "audit_head": reader.take(32).hex(), "change_counter": reader.number(8),
              "at": reader.number(8), "pages": None}
    if version == 2 and reader.number(1) == 1:
        anchor["pages"] = reader.take(32).hex()
    need(reader.at == len(body), "something behind the witness")
    return anchor

def page_tags(database):
    return sha256(*(database[at + 4032:at + 4064] for at in range(0, len(database) // 4096 * 4096, 4096)))

def read_backup(data, vault_key):
    reader = Reader(data)
    need(reader.take(8) == b"SPBACKUP" and reader.number(2) in (1, 2), "backup's head")
    said = reader.take(reader.number(4))
    head, check = data[:reader.at], reader.take(32)
    need(reader.take(32) == sha256(head, check), "backup's digest")
    need(mac(vault_key, BACKUP, head) == check, "backup's MAC")
    manifest = json.loads(said)
    need(canonical(manifest) == said, "manifest's form")
    parts = {}
    for part in manifest["parts"]:
        parts[part["name"]] = reader.take(part["bytes"])
        need(sha256(parts[part["name"]]).hex() == part["sha256"], part["name"])
    need(reader.at == len(data), "something behind the parts")
    return manifest, parts

def leaf(record):
    return sha256(b"\0", record)

def root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256()
    left = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1", root(leaves[:left]), root(leaves[left:]))

def signed(origin, whose, text):
    """The line of a signature, by the key that the seed makes."""
    key, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    sodium.crypto_sign_seed_keypair(key, secret, bytes.fromhex(whose["seed"]))
    public = b"\x01" + key.raw
    number = sha256(origin.encode(), b"\n", public)[:4]
    need(whose["key"] == "%s+%s+%s" % (origin, number.hex(), base64.b64encode(public).decode()), "key")
    signature = ctypes.create_string_buffer(64)
    sodium.crypto_sign_detached(signature, None, text.encode(), ctypes.c_ulonglong(len(text.encode())), secret)
    return "\u2014 %s %s\n" % (origin, base64.b64encode(number + signature.raw).decode())

def check_audit(vector):
    before, leaves = bytes(32), []
    for link in vector["links"]:
        record = link["record"].encode()
        need(canonical(json.loads(record)) == record, "record's form")
        before = sha256(record, before)
        need(before.hex() == link["hash"], "link's hash")
        leaves.append(leaf(record))
        need(leaves[-1].hex() == link["leaf"], "leaf")
    text = "%s\n%d\n%s\n%s" % (vector["origin"], len(leaves), base64.b64encode(root(leaves)).decode(),
                               "".join(line + "\n" for line in vector["extensions"]))
    need(text == vector["text"], "checkpoint's text")
    origin, handed = vector["origin"], vector["handover"]
    need(text + "\n" + signed(origin, vector, text) == vector["note"], "note")
    text = "%s\naudit key handed over\nfrom %s\nto %s\nlink %d\n" % (origin, vector["key"], handed["key"], handed["link"])
    both = signed(origin, vector, text) + signed(origin, handed, text)
    need(text + "\n" + both == handed["note"], "hand-over")

def check(folder):
    def vector(name):
        return json.loads((folder / (name + ".json")).read_text("utf-8"))
    octets = bytes.fromhex
    keys = vector("keys")
    vault_key = octets(keys["vault_key"])
    for purpose, value in keys["subkeys"].items():
        need(subkey(vault_key, int(purpose)).hex() == value, "subkey " + purpose)
    need(subkey(vault_key, DATABASE, 48).hex() == keys["database_key"], "database key")
    need(read_recovery_key(keys["recovery_printed"]).hex() == keys["recovery_key"], "recovery key")
    need(page_tags(bytes(index // 4096 + index % 7 for index in range(8192))).hex() == keys["page_tags"], "page tags")
    each = vector("sealed_bytes")
    need(open_sealed_bytes(octets(each["key"]), each["bound"].encode(), octets(each["sealed"])) ==
         each["plain"].encode(), "sealed bytes")
    each = vector("sealed_file")
    content = octets(each["plain"])
    need(open_sealed_file(octets(each["key"]), each["type"].encode(), octets(each["id"]), each["version"],
                          octets(each["file"])) == content, "sealed file")
    need(octets(each["key"]) == subkey(vault_key, ATTACHMENTS) and sha256(content).hex() == each["id"], "attachment")
    need(mac(vault_key, NAMES, sha256(content)).hex() == each["name"], "attachment's name")
    each = vector("key_slots")
    file = octets(each["file"])
    for kind, secret in ((PASSPHRASE, each["passphrase"].encode()),
                         (RECOVERY, read_recovery_key(each["recovery_printed"])), (KEYCHAIN, octets(each["keychain"]))):
        need(open_slots(file, kind, secret) == vault_key, "slot %d" % kind)
    for each in vector("anchor"):
        need(read_anchor(octets(each.pop("file")), vault_key) == each, "witness")
    each = vector("backup")
    manifest, parts = read_backup(octets(each["file"]), vault_key)
    need(sha256(canonical(manifest)).hex() == each["digest"], "backup's name in the chain")
    need(open_slots(parts["keys.slots"], KEYCHAIN, octets(each["keychain"])) == vault_key, "backup's slots")
    check_audit(vector("audit"))

if __name__ == "__main__":
    try:
        check(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent))
    except (Damaged, KeyError, ValueError) as damage:
        print("WRONG: %s" % damage)
        sys.exit(1)
    print("OK")
