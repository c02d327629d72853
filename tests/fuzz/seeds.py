#!/usr/bin/env python3
"""Write the labelled sentences and texts into a folder, a file each, for a fuzzer to start from.

usage: seeds.py FOLDER
"""
import csv
import pathlib
import sys


def main():
    data = pathlib.Path(__file__).resolve().parent.parent / "data"
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted((data / "sentences").glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as handle:
            for row in csv.DictReader(handle):
                (folder / row["id"]).write_text(row["sentence"], encoding="utf-8")
    for path in sorted((data / "texts-read").glob("*.txt")):
        (folder / path.stem).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
