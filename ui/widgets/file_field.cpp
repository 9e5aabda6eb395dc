#include "ui/widgets/file_field.h"

#include "ui/theme/icons.h"
#include "ui/widgets/file_choice.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace reeve {

FileField::FileField(const QString &title, const QString &filter, QWidget *parent)
    : QWidget(parent), m_title(title), m_filter(filter), m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_line->setMaxLength(1000);
    m_line->setObjectName(QStringLiteral("path"));
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("browse"));
    button->setIcon(icon(QStringLiteral("open")));
    button->setToolTip(tr("Browse…"));
    button->setAccessibleName(tr("Browse: %1").arg(title));
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_line, 1);
    layout->addWidget(button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FileField::fileChanged);
    connect(button, &QToolButton::clicked, this, &FileField::browse);
}

QString FileField::file() const
{
    return m_line->text();
}

void FileField::setFile(const QString &file)
{
    m_line->setText(file);
}

void FileField::setPlaceholderText(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FileField::browse()
{
    chooseFile(this, this,
               {FileChoice::For::Reading, QStringLiteral("fileDialog"), m_title, m_filter, m_line->text(), {}},
               [this](const QString &file) { m_line->setText(QDir::toNativeSeparators(file)); });
}

} // namespace reeve
