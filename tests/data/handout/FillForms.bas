REM Fills the forms of a month as an official would, in LibreOffice: see fillforms.sh.
REM figures: a text file of lines "unit<TAB>pledge<TAB>value"; every form in the folder "forms" is filled with those of
REM its unit and saved under "filled" as a workbook of LibreOffice's own making.
Option Explicit

Function ReadFigures(path As String) As Variant
    Dim files As Object, stream As Object, reader As Object, lines() As String, found As Long
    files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
    stream = files.openFileRead(ConvertToURL(path))
    reader = createUnoService("com.sun.star.io.TextInputStream")
    reader.setInputStream(stream)
    reader.setEncoding("UTF-8")
    ReDim lines(0)
    Do While Not reader.isEOF()
        ReDim Preserve lines(found)
        lines(found) = reader.readLine()
        found = found + 1
    Loop
    reader.closeInput()
    ReadFigures = lines
End Function

Function Setting(title As String, value As Variant) As Object
    Dim made As New com.sun.star.beans.PropertyValue
    made.Name = title
    made.Value = value
    Setting = made
End Function

Sub FillSheet(sheet As Object, lines As Variant, unit As String)
    Dim row As Long, at As Long, column As Long, figure As Long, parts As Variant
    For column = 0 To 20
        If sheet.getCellByPosition(column, 3).getString() <> "" And Left(sheet.getCellByPosition(column, 3).getString(), 1) = Chr(9733) Then
            figure = column
            Exit For
        End If
    Next column
    sheet.getCellByPosition(1, 2).setString("LibreOffice")
    For row = 4 To 2000
        If sheet.getCellByPosition(0, row).getString() = "" Then Exit For
        For at = LBound(lines) To UBound(lines)
            parts = Split(lines(at), Chr(9))
            If UBound(parts) = 2 Then
                If parts(0) = unit And parts(1) = sheet.getCellByPosition(1, row).getString() Then
                    sheet.getCellByPosition(figure, row).setValue(Val(parts(2)))
                End If
            End If
        Next at
    Next row
End Sub

Sub FillForms(forms As String, figures As String, filled As String)
    Dim lines As Variant, name As String, document As Object, unit As String
    lines = ReadFigures(figures)
    name = Dir(forms & "/*.xlsx")
    Do While name <> ""
        document = StarDesktop.loadComponentFromURL(ConvertToURL(forms & "/" & name), "_blank", 0, _
            Array(Setting("Hidden", True)))
        unit = Left(name, Len(name) - Len("-0000-00.xlsx"))
        FillSheet(document.getSheets().getByIndex(0), lines, unit)
        document.storeToURL(ConvertToURL(filled & "/" & name), _
            Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
        document.close(True)
        name = Dir()
    Loop
End Sub
