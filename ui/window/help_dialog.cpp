#include "ui/window/help_dialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace reeve {

namespace {

const QStringList order{QStringLiteral("start"),        QStringLiteral("sourceloop"), QStringLiteral("home"),
                        QStringLiteral("leads"),        QStringLiteral("tenants"),    QStringLiteral("identity"),
                        QStringLiteral("provisioning"), QStringLiteral("temporal"),   QStringLiteral("invoices"),
                        QStringLiteral("webhooks"),     QStringLiteral("mail"),       QStringLiteral("audit"),
                        QStringLiteral("shortcuts")};

/// The page in the first of the operator's languages that has it: the order in which translations are looked for, so
/// that help and window speak the same one. English needs no folder.
QString textOf(const QString &key)
{
    QStringList folders;
    for (const QString &name : QLocale().uiLanguages()) {
        const QString language = name.section(QLatin1Char('-'), 0, 0);
        if (language == QLatin1String("en"))
            break;
        folders << language + QLatin1Char('/');
    }
    folders << QString();
    for (const QString &folder : std::as_const(folders)) {
        QFile file(QStringLiteral(":/resources/help/%1%2.md").arg(folder, key));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent), m_pages(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 600);
    auto *layout = new QVBoxLayout(this);
    auto *splitter = new QSplitter(this);
    m_pages->setObjectName(QStringLiteral("helpPages"));
    m_pages->setAccessibleName(tr("Pages"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 660});
    layout->addWidget(splitter, 1);
    for (const QString &key : order) {
        const QString title = textOf(key).section(QLatin1Char('\n'), 0, 0).mid(2).trimmed();
        auto *item = new QListWidgetItem(title, m_pages);
        item->setData(Qt::UserRole, key);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_pages, &QListWidget::currentItemChanged, this, &HelpDialog::display);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showPage(link.path()); });
    m_pages->setCurrentRow(0);
}

void HelpDialog::showPage(const QString &key)
{
    const auto row = order.indexOf(key);
    m_pages->setCurrentRow(row < 0 ? 0 : static_cast<int>(row));
}

QString HelpDialog::page() const
{
    return order.value(m_pages->currentRow());
}

void HelpDialog::display()
{
    m_text->setMarkdown(textOf(page()));
}

} // namespace reeve
