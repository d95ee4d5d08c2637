// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/document_fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMutex>

#include <cmath>

namespace sp::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr int emPixels = 2000;  // Large enough that rounding to 1/64 pixel does not show.

QFont plainFont(const QString &family, int pixels, Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping would make "fi" one ligature character in the extracted text.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferOutline));
    font.setKerning(false);
    return font;
}

Result<QString> loadFile(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(name);
        if (!QFileInfo::exists(path))
            continue;
        const QStringList families =
            QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(path));
        if (!families.isEmpty())
            return families.front();
    }
    return Error{
        ErrorCode::Unavailable, "pdf.font_missing", {{u"font"_s, name}}, folders.join(u", "_s).toUtf8()};
}

}  // namespace

QStringList DocumentFonts::standardFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(u"fonts"_s), QDir::cleanPath(program.filePath(u"../share/solopilot/fonts"_s)),
        QDir::cleanPath(program.filePath(u"../Resources/fonts"_s)), u"/usr/share/fonts/truetype/noto"_s,
        u"/usr/share/fonts/google-noto"_s, u"/usr/share/fonts/noto"_s};
}

Result<DocumentFonts> DocumentFonts::load(const QStringList &folders)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{ErrorCode::Unavailable, "pdf.no_gui"};
    // Qt keeps an application font until the process ends, so each list of folders is loaded once.
    static QMutex mutex;
    static QHash<QStringList, QString> loaded;
    const QMutexLocker lock(&mutex);
    if (const auto known = loaded.constFind(folders); known != loaded.constEnd())
        return DocumentFonts(*known);
    SP_TRY(regular, loadFile(folders, u"NotoSans-Regular.ttf"_s));
    SP_CHECK(loadFile(folders, u"NotoSans-Bold.ttf"_s));
    loaded.insert(folders, regular);
    return DocumentFonts(regular);
}

QFont DocumentFonts::font(qreal size, Weight weight) const
{
    return plainFont(m_family, static_cast<int>(std::lround(size * unitsPerPoint)), weight);
}

qreal DocumentFonts::advance(char32_t character, Weight weight) const
{
    auto &known = m_advances[weight == Weight::Bold ? 1 : 0];
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    const QFontMetricsF metrics(plainFont(m_family, emPixels, weight));
    return *known.insert(character, metrics.horizontalAdvance(QString::fromUcs4(&character, 1)) / emPixels);
}

qreal DocumentFonts::width(QStringView text, qreal size, Weight weight) const
{
    qreal ems = 0;
    for (const char32_t character : text.toUcs4())
        ems += advance(character, weight);
    return ems * size;
}

}  // namespace sp::pdf
