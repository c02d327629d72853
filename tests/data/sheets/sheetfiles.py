"""Writes small spreadsheets with nothing but the standard library: .xlsx as Excel or as WPS writes it, .ods."""

import zipfile
from xml.sax.saxutils import escape, quoteattr

STAMP = (2022, 7, 1, 9, 0, 0)


class N:
    """A figure with a number format: "0%", "yyyy-mm-dd"."""

    def __init__(self, value, code="General"):
        self.value, self.code = value, code


class F:
    """A formula with its saved result, or without one."""

    def __init__(self, text, result=None, error=None):
        self.text, self.result, self.error = text, result, error


class C:
    """A value with a comment at its cell."""

    def __init__(self, value, comment):
        self.value, self.comment = value, comment


class Sheet:
    """Rows of cells; a cell is None, a text, a number, N or F. Merges are "A1:B2"; rows and columns count from 1."""

    def __init__(self, rows, name="Sheet1", merges=(), hidden_rows=(), hidden_columns=(), hidden=False):
        self.rows, self.name, self.merges = rows, name, merges
        self.hidden_rows, self.hidden_columns, self.hidden = hidden_rows, hidden_columns, hidden


def column_name(index):
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % 26) + name
        index = index // 26 - 1
    return name


def write_zip(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts:
            archive.writestr(zipfile.ZipInfo(name, STAMP), text, zipfile.ZIP_DEFLATED)


class Book:
    def __init__(self, sheets, inline):
        self.sheets, self.inline, self.texts, self.codes = sheets, inline, [], ["General"]

    def style(self, code):
        if code not in self.codes:
            self.codes.append(code)
        return self.codes.index(code)

    def cell(self, place, value):
        if isinstance(value, C):
            return self.cell(place, value.value)
        if isinstance(value, F):
            kind = ' t="e"' if value.error else ' t="str"' if isinstance(value.result, str) else ""
            result = value.error or value.result
            saved = "" if result is None else f"<v>{escape(str(result))}</v>"
            return f'<c r="{place}"{kind}><f>{escape(value.text)}</f>{saved}</c>'
        if isinstance(value, N):
            return f'<c r="{place}" s="{self.style(value.code)}"><v>{value.value}</v></c>'
        if isinstance(value, (int, float)):
            return f'<c r="{place}"><v>{value!r}</v></c>'
        if self.inline:
            return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
        if value not in self.texts:
            self.texts.append(value)
        return f'<c r="{place}" t="s"><v>{self.texts.index(value)}</v></c>'

    def sheet(self, sheet):
        rows = []
        for number, row in enumerate(sheet.rows, 1):
            cells = "".join(self.cell(f"{column_name(i)}{number}", v) for i, v in enumerate(row) if v is not None)
            hidden = ' hidden="1"' if number in sheet.hidden_rows else ""
            rows.append(f'<row r="{number}"{hidden}>{cells}</row>')
        columns = "".join(f'<col min="{c}" max="{c}" width="9" hidden="1"/>' for c in sheet.hidden_columns)
        merges = "".join(f'<mergeCell ref="{m}"/>' for m in sheet.merges)
        return (
            '<?xml version="1.0" encoding="UTF-8"?>'
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            + (f"<cols>{columns}</cols>" if columns else "")
            + f'<sheetData>{"".join(rows)}</sheetData>'
            + (f"<mergeCells>{merges}</mergeCells>" if merges else "")
            + "</worksheet>"
        )

    def styles(self):
        formats = "".join(f'<numFmt numFmtId="{170 + i}" formatCode={quoteattr(c)}/>' for i, c in enumerate(self.codes))
        uses = "".join(f'<xf numFmtId="{170 + i if i else 0}"/>' for i in range(len(self.codes)))
        return (
            '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f"<numFmts>{formats}</numFmts><cellXfs>{uses}</cellXfs></styleSheet>"
        )

    def parts(self):
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006"
        sheets = [(f"xl/worksheets/sheet{i}.xml", self.sheet(s)) for i, s in enumerate(self.sheets, 1)]
        listed = "".join(
            f'<sheet name={quoteattr(s.name)} sheetId="{i}" r:id="rId{i}"{" state=" + chr(34) + "hidden" + chr(34) if s.hidden else ""}/>'
            for i, s in enumerate(self.sheets, 1)
        )
        links = "".join(
            f'<Relationship Id="rId{i}" Type="{relation}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(1, len(self.sheets) + 1)
        )
        others = [("styles", "styles.xml", self.styles())]
        if self.texts:
            items = "".join(f'<si><t xml:space="preserve">{escape(t)}</t></si>' for t in self.texts)
            others.append(("sharedStrings", "sharedStrings.xml", f'<sst xmlns="{main}">{items}</sst>'))
        links += "".join(
            f'<Relationship Id="rIdX{i}" Type="{relation}/{kind}" Target="{name}"/>'
            for i, (kind, name, _) in enumerate(others)
        )
        return [
            (
                "[Content_Types].xml",
                f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                "</Types>",
            ),
            (
                "_rels/.rels",
                f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                f'Type="{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            ),
            (
                "xl/workbook.xml",
                f'<workbook xmlns="{main}" xmlns:r="{relation}"><sheets>{listed}</sheets></workbook>',
            ),
            ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships">{links}</Relationships>'),
        ] + sheets + [(f"xl/{name}", text) for _, name, text in others] + self.comments(main, relation, package)

    def comments(self, main, relation, package):
        """The comments of each sheet that has any, and the link from the sheet to them."""
        parts = []
        for number, sheet in enumerate(self.sheets, 1):
            noted = "".join(
                f'<comment ref="{column_name(c)}{r}" authorId="0"><text><r><t>{escape(v.comment)}</t></r></text></comment>'
                for r, row in enumerate(sheet.rows, 1)
                for c, v in enumerate(row)
                if isinstance(v, C)
            )
            if noted:
                parts.append((
                    f"xl/worksheets/_rels/sheet{number}.xml.rels",
                    f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                    f'Type="{relation}/comments" Target="../comments{number}.xml"/></Relationships>',
                ))
                parts.append((f"xl/comments{number}.xml", f'<comments xmlns="{main}"><authors><author/></authors><commentList>{noted}</commentList></comments>'))
        return parts


def write_xlsx(path, sheets, wps=False):
    """As WPS: texts inside the cells; else in a part of their own."""
    write_zip(path, Book(sheets, wps).parts())


def ods_cell(value, columns=1, rows=1):
    spans = f' table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"' if columns * rows > 1 else ""
    if isinstance(value, C):
        note = f"<office:annotation><text:p>{escape(value.comment)}</text:p></office:annotation>"
        return ods_cell(value.value, columns, rows).replace("<text:p>", note + "<text:p>", 1)
    if value is None:
        return f"<table:table-cell{spans}/>"
    if isinstance(value, N):
        kind = "percentage" if "%" in value.code else "float"
        return f'<table:table-cell{spans} office:value-type="{kind}" office:value="{value.value}"><text:p>x</text:p></table:table-cell>'
    if isinstance(value, (int, float)):
        return f'<table:table-cell{spans} office:value-type="float" office:value="{value!r}"><text:p>{value}</text:p></table:table-cell>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell{spans} office:value-type="string">{lines}</table:table-cell>'


def place_of(name):
    letters = "".join(c for c in name if c.isalpha())
    column = 0
    for c in letters:
        column = column * 26 + ord(c) - ord("A") + 1
    return int(name[len(letters):]) - 1, column - 1


def write_ods(path, sheets):
    names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    tables = ""
    for sheet in sheets:
        spans, covered = {}, set()
        for merge in sheet.merges:
            (top, left), (bottom, right) = (place_of(p) for p in merge.split(":"))
            spans[(top, left)] = (right - left + 1, bottom - top + 1)
            covered |= {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)} - {(top, left)}
        rows = ""
        for r, row in enumerate(sheet.rows):
            cells = "".join(
                "<table:covered-table-cell/>" if (r, c) in covered else ods_cell(v, *spans.get((r, c), (1, 1)))
                for c, v in enumerate(row)
            )
            hidden = ' table:visibility="collapse"' if r + 1 in sheet.hidden_rows else ""
            rows += f"<table:table-row{hidden}>{cells}</table:table-row>"
        rows += '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
        tables += f"<table:table table:name={quoteattr(sheet.name)}>{rows}</table:table>"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    write_zip(path, [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)])
