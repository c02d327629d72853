#!/bin/sh
# Fills every form in a folder through LibreOffice and saves it again: the proof that the round trip holds.
# Usage: fillforms.sh FORMS FIGURES FILLED     FIGURES: lines "unit<TAB>pledge<TAB>value", UTF-8
set -eu
here=$(cd "$(dirname "$0")" && pwd)
forms=$(cd "$1" && pwd); figures=$(realpath "$2"); mkdir -p "$3"; filled=$(cd "$3" && pwd)
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --terminate_after_init >/dev/null 2>&1 || true
library="$profile/user/basic/Standard"
mkdir -p "$library"
python3 - "$here/FillForms.bas" "$library" <<'PY'
import sys, xml.sax.saxutils as x
body = x.escape(open(sys.argv[1], encoding='utf-8').read())
head = '<?xml version="1.0" encoding="UTF-8"?>\n'
open(sys.argv[2] + '/Module1.xba', 'w', encoding='utf-8').write(
    head + '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
    'script:language="StarBasic">' + body + '</script:module>')
open(sys.argv[2] + '/script.xlb', 'w').write(
    head + '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n'
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
    'library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/>'
    '</library:library>')
open(sys.argv[2] + '/dialog.xlb', 'w').write(
    head + '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n'
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
    'library:readonly="false" library:passwordprotected="false"/>')
PY
soffice "-env:UserInstallation=file://$profile" --headless --norestore \
    "macro:///Standard.Module1.FillForms(\"$forms\",\"$figures\",\"$filled\")"
