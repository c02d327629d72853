#!/usr/bin/env python3
"""Measures import and status beside the sqlite3 shell doing the same work on the same data; and, with --judge-peer, one
evaluation in memory beside other programs (boards.py).

The data and the shell's side (gen.py, schema.sql, params.sql, eval.sql) come from a yardstick folder beside the
checkout; without it there is nothing to compare. Both sides run in turn, medians are quoted, nothing is asserted.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # boards.py lies beside this file: no cache in the source tree
import boards

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPANS = {"S": ("2025-01", "2025-12"), "M": ("2023-01", "2025-12"), "L": ("2021-01", "2025-12")}
AS_OF = "2025-11"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, help="the built pledgeboard: import and status")
    parser.add_argument("--judge-peer", type=pathlib.Path, help="the built pb_judge_peer: one evaluation in memory")
    parser.add_argument("--duckdb", type=pathlib.Path, help="a folder with libduckdb.so: that peer too")
    parser.add_argument("--yardstick", type=pathlib.Path, default=ROOT.parent / "shared" / "perf")
    parser.add_argument("--sizes", nargs="+", choices=sorted(SPANS), default=["S", "M"])
    parser.add_argument("--runs", type=int, default=5)
    return parser.parse_args()


def timed(command, stdin=None):
    """Wall seconds of one command; its failure ends the comparison."""
    start = time.perf_counter()
    done = subprocess.run(command, input=stdin, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed with {done.returncode}:\n{done.stderr}")
    return seconds


class Ours:
    def __init__(self, program, data, size):
        self.program, self.data, self.span = program.resolve(), data, SPANS[size]
        self.file = data / "plan.pledge"

    def load(self):
        for stale in self.data.glob("plan.pledge*"):
            stale.unlink()
        first, last = self.span
        steps = [
            ["new", self.file, "--name", "Yardstick", "--start", first, "--end", last],
            ["import", self.file, "--targets", self.data / "targets.csv"],
            ["import", self.file, "--actuals", self.data / "actuals.csv"],
        ]
        return sum(timed([self.program, *step]) for step in steps)

    def judge(self):
        return timed([self.program, "status", self.file, "--as-of", AS_OF, "--format", "csv"])


class Shell:
    def __init__(self, yardstick, data):
        self.yardstick, self.data, self.file = yardstick, data, data / "shell.db"

    def load(self):
        self.file.unlink(missing_ok=True)
        script = (
            f".mode csv\n.read {self.yardstick / 'schema.sql'}\n"
            f".import --skip 1 {self.data / 'targets.csv'} targets\n"
            f".import --skip 1 {self.data / 'actuals.csv'} actuals\n"
        )
        return timed(["sqlite3", self.file], script)

    def judge(self):
        script = f".read {self.yardstick / 'params.sql'}\n.read {self.yardstick / 'eval.sql'}\n"
        return timed(["sqlite3", self.file], script)


def measured(runs, *acts):
    """The median seconds of each act, the acts taking turns."""
    seconds = [[] for _ in acts]
    for _ in range(runs):
        for act, taken in zip(acts, seconds):
            taken.append(act())
    return [statistics.median(taken) for taken in seconds]


def generate(size, options, folder):
    data = pathlib.Path(folder) / size
    subprocess.run(
        [sys.executable, options.yardstick / "gen.py", size, data], check=True, stdout=subprocess.DEVNULL
    )
    return data


def compare(size, options, folder):
    data = generate(size, options, folder)
    ours, shell = Ours(options.program, data, size), Shell(options.yardstick, data)
    for what in ("load", "judge"):
        mine, theirs = measured(options.runs, getattr(ours, what), getattr(shell, what))
        label = {"load": "new + import", "judge": "status"}[what]
        print(f"{size:<5}{label:<14}{mine * 1000:>14.0f}{theirs * 1000:>14.0f}{mine / theirs:>9.2f}", flush=True)


def compare_boards(size, options, folder):
    data = generate(size, options, folder)
    shell = Shell(options.yardstick, data)
    shell.load()
    print(f"size {size}, one evaluation in memory as of {AS_OF}: median, and our time divided by it")
    boards.compare(
        options.judge_peer, options.yardstick, data, shell.file, SPANS[size], AS_OF, options.runs, options.duckdb
    )


def main():
    options = arguments()
    if not (options.yardstick / "gen.py").exists():
        print(f"Nothing to compare with: there is no {os.path.relpath(options.yardstick)}/gen.py")
        return
    if not shutil.which("sqlite3"):
        sys.exit("The sqlite3 shell is missing")
    with tempfile.TemporaryDirectory() as folder:
        if options.program:
            print(f"{'size':<5}{'work':<14}{'pledgeboard ms':>14}{'sqlite3 ms':>14}{'ratio':>9}")
            for size in options.sizes:
                compare(size, options, folder)
        if options.judge_peer:
            for size in options.sizes:
                compare_boards(size, options, folder)


main()
