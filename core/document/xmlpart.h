#pragma once

#include <core/document/zippackage.h>

#include <QString>
#include <QXmlStreamReader>

namespace pledge {

/// One XML part of a package, read forward. Entities are never declared, so none is expanded. A loop over its elements
/// ends at the first fault; ended() says afterwards whether there was one.
class XmlPart {
public:
    /// Stands on the root element then: FileCorrupt with xml or xml_entities, or as the package refuses the part.
    static Result<XmlPart> open(const ZipPackage& package, const QString& name);

    [[nodiscard]] QXmlStreamReader& xml() { return *m_xml; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// The name of the root element.
    [[nodiscard]] const QString& root() const { return m_root; }
    /// FileCorrupt with xml unless the part was well-formed as far as it was read.
    [[nodiscard]] Outcome ended() const;
    /// FileCorrupt: this part, and what is wrong with it as a code.
    [[nodiscard]] Error damaged(const QString& what) const { return damage(m_file, m_name, what); }

private:
    XmlPart(QString file, QString name, const QByteArray& bytes);

    QString m_file;
    QString m_name;
    QString m_root;
    std::unique_ptr<QXmlStreamReader> m_xml;
};

/// The text of a string element: its own and that of its runs, without the reading aids (拼音) beside them. Stands on
/// the element's end then.
[[nodiscard]] QString runText(QXmlStreamReader& xml);

/// The text of a <t> or <v>, with the escapes _xHHHH_ of control characters undone.
[[nodiscard]] QString plainText(QXmlStreamReader& xml);

}  // namespace pledge
