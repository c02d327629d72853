#include <core/workspace/evidencekeeping.h>
#include <core/workspace/workspace.h>
#include <ui/models/planstate.h>
#include <ui/widgets/evidencepicture.h>

#include <QBuffer>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kPreviewHeight = 120;
constexpr int kPreviewWidth = 280;
constexpr int kPreviewMegabytes = 128;  ///< of a picture's pixels in memory

/// A picture of at most the size asked for, whatever the file claims to hold.
QImage smallPicture(const QByteArray& bytes, QSize room) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(kPreviewMegabytes);
    const QSize whole = reader.size();
    if (!whole.isValid()) {
        return {};
    }
    if (whole.width() > room.width() || whole.height() > room.height()) {
        reader.setScaledSize(whole.scaled(room, Qt::KeepAspectRatio));
    }
    return reader.read();
}

}  // namespace

EvidencePicture::EvidencePicture(const Theme& theme, QWidget* parent) : QLabel(parent), m_theme(theme) {
    setAlignment(Qt::AlignCenter);
}

void EvidencePicture::showFile(const PlanState& state, const std::optional<Attachment>& file) {
    if (file == m_file && state.path() == m_plan) {
        return;
    }
    m_file = file;
    m_plan = state.path();
    hide();
    if (!file || !file->type.startsWith(u"image/"_s) || state.workspace() == nullptr) {
        return;
    }
    const auto bytes = evidenceBytes(*state.workspace(), file->id);
    const QImage picture =
        bytes ? smallPicture(*bytes, {m_theme.px(kPreviewWidth), m_theme.px(kPreviewHeight)}) : QImage();
    if (!picture.isNull()) {
        setPixmap(QPixmap::fromImage(picture));
        setAccessibleName(file->name);
        show();
    }
}

}  // namespace pledge
