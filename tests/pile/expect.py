"""What the report on a pile has to say, worked out from what is in each file (make.py) by
the rules of docs/reading.md, and nothing of the program."""


def display(key):
    return f"{key[:4]}-{key[4:8]}".upper()


def expected(truth, sheets):
    """Classes of files, and the sheets that are whole and short."""
    needed = {sheet.key: sheet.needed for sheet in sheets}
    total = {sheet.key: sheet.total for sheet in sheets}
    everything = [item for holds in truth.values() for item in holds]
    codes = {key: {i[2] for i in everything if i[:2] == ("code", key)} for key in needed}
    whole = {key for key in needed if len(codes[key]) >= needed[key] or ("share", key) in everything}
    classes, seen, by_file, by_codes = {}, set(), set(), set()
    for name in sorted(truth, key=lambda name: name.encode()):
        classes[name] = class_of(truth[name], whole, seen, by_file, by_codes)
        seen.update(truth[name])
        by_file.update(item[1] for item in truth[name] if item[0] == "share")
        by_codes.update(key for key in needed if len({i[2] for i in seen if i[:2] == ("code", key)}) >= needed[key])
    short = {
        display(key): {
            "found": sorted(codes[key]),
            "missing": [n for n in range(1, total[key] + 1) if n not in codes[key]],
            "from": sorted(n for n, holds in truth.items() if any(i[:2] == ("code", key) for i in holds)),
        }
        for key in needed
        if codes[key] and key not in whole
    }
    of_files = {
        display(key): sorted(n for n, holds in truth.items() if any(i[1:2] == (key,) for i in holds))
        for key in whole
    }
    return classes, of_files, short


def class_of(holds, whole, seen, by_file, by_codes):
    kinds = {item[0] for item in holds}
    if "nothing" in kinds:
        return "nothing"
    if "unread" in kinds:
        return "unread"
    new = [item for item in holds if item not in seen]
    adds = {
        item[1] for item in new
        if (item[0] == "share" and item[1] not in by_codes) or (item[0] == "code" and item[1] not in by_file)
    }
    if adds & whole:
        return "complete"
    return "incomplete" if adds else "again"
