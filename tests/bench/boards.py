"""One evaluation of every pledge in memory: ours beside hand-written columns, SQLite and DuckDB, on the same data.

Every peer gives its counts by light and the seconds of one evaluation, without reading the files. Counts that differ
end the comparison: a ratio is only worth something between equal answers.
"""
import json
import sqlite3
import statistics
import subprocess
import sys
import time

AS_OF_DAY = "2025-11-30"
LIGHTS = ("green", "yellow", "red", "none")


def counted(rows):
    """(green, yellow, red, none) of rows (light, number)."""
    numbers = dict(rows)
    return tuple(numbers.get(light, 0) for light in LIGHTS)


class Ours:
    name = "pledgeboard"

    def __init__(self, program, data, span, as_of):
        self.command = [program.resolve(), data, *span, as_of, "1"]

    def judge(self):
        said = json.loads(subprocess.run(self.command, check=True, capture_output=True, text=True).stdout)
        return tuple(said[light] for light in LIGHTS), said["asof_s"]


class Columns:
    """eval.cpp: the limit, columns of doubles and nothing else."""

    name = "C++ columns"

    def __init__(self, yardstick, data):
        self.program = data / "columns"
        source = yardstick / "eval.cpp"
        subprocess.run(["g++", "-O3", "-std=c++17", "-pthread", "-o", self.program, source], check=True)
        self.command = [self.program, data / "targets.csv", data / "actuals.csv", AS_OF_DAY]

    def judge(self):
        said = json.loads(subprocess.run(self.command, check=True, capture_output=True, text=True).stdout)
        counts = said["asof"]
        return (*(counts[light][0] for light in LIGHTS[:3]), counts["none"]), said["asof_s"]


class Sqlite:
    """eval.sql over a database in memory."""

    name = "SQLite"

    def __init__(self, yardstick, data, file):
        self.memory = sqlite3.connect(":memory:")
        with sqlite3.connect(file) as stored:
            stored.backup(self.memory)
        evaluation = (yardstick / "eval.sql").read_text(encoding="utf-8")
        self.query = f"SELECT status, count(*) FROM ({evaluation}) GROUP BY status"
        self.month = {"asof": AS_OF_DAY, "asofm": AS_OF_DAY[:7], "y": AS_OF_DAY[:4]}

    def judge(self):
        return timed_query(lambda: self.memory.execute(self.query, self.month).fetchall())


class Duck:
    """duck_eval.sql, run by duck.c; the second of two evaluations in one process, when the columns are in memory."""

    name = "DuckDB"

    def __init__(self, library, yardstick, data):
        self.program, self.file, self.evaluation = data / "duck", data / "duck.db", data / "evaluate.sql"
        link = [f"-L{library.resolve()}", "-lduckdb", f"-Wl,-rpath,{library.resolve()}"]
        subprocess.run(["gcc", "-O2", "-o", self.program, yardstick / "duck.c", *link], check=True)
        load = (yardstick / "duck_import.sql").read_text(encoding="utf-8").replace("data/@S@", str(data))
        load_file = data / "load.sql"
        load_file.write_text(load.replace("@PK@", ""), encoding="utf-8")
        subprocess.run([self.program, self.file, load_file], check=True, stdout=subprocess.DEVNULL)
        evaluation = (yardstick / "duck_eval.sql").read_text(encoding="utf-8")
        self.evaluation.write_text(evaluation.rstrip() + "\n" + evaluation, encoding="utf-8")

    def judge(self):
        said = subprocess.run([self.program, self.file, self.evaluation], check=True, capture_output=True, text=True)
        lines = said.stdout.splitlines()
        rows = [line.strip().split("|") for line in lines if "|" in line]
        seconds = [float(line.split(" s ")[0]) for line in lines if "WITH latest" in line]
        return counted((light, int(number)) for light, number, _ in rows), seconds[-1]


def timed_query(run):
    start = time.perf_counter()
    rows = run()
    return counted(rows), time.perf_counter() - start


def compare(program, yardstick, data, file, span, as_of, runs, duckdb):
    """Prints one line a peer: median milliseconds, and how many times theirs ours takes."""
    peers = [Ours(program, data, span, as_of), Columns(yardstick, data), Sqlite(yardstick, data, file)]
    if duckdb:
        peers.append(Duck(duckdb, yardstick, data))
    seconds = {peer.name: [] for peer in peers}
    answers = {}
    for _ in range(runs):
        for peer in peers:
            answers[peer.name], taken = peer.judge()
            seconds[peer.name].append(taken)
    print("counts (green, yellow, red, none):", answers[Ours.name])
    if len(set(answers.values())) != 1:
        sys.exit(f"The answers differ: {answers}")
    mine = statistics.median(seconds[Ours.name])
    for name, taken in seconds.items():
        theirs = statistics.median(taken)
        print(f"{name:<14}{theirs * 1000:>12.2f} ms{mine / theirs:>10.2f}", flush=True)
