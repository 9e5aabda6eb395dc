#include "ui/wizards/idp/result_page.h"

#include "ui/theme/fixed_font.h"
#include "ui/widgets/clipboard_secret.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace reeve {

ResultPage::ResultPage(idp::Setup &setup, QWidget *parent) : IdpPage(setup, parent)
{
    setTitle(tr("Done"));
    setSubTitle(tr("The tenant is set up at its identity provider."));
    setFinalPage(true);
}

void ResultPage::initializePage()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *layout = new QFormLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setLabelAlignment(Qt::AlignLeft);
    bool secrets = false;
    const QList<idp::OutcomeLine> outcome = m_setup.outcome();
    for (const idp::OutcomeLine &one : outcome) {
        auto *label = new QLabel(one.label, m_lines);
        label->setTextFormat(Qt::PlainText);
        layout->addRow(label, line(one));
        secrets = secrets || one.secret;
    }
    if (m_setup.canServeNewTenants())
        layout->addRow(forNewTenants());
    content().addWidget(m_lines);
    content().addStretch();
    hideNotice();
    if (secrets)
        showNotice(tr("Passwords and secrets are shown now and never again. Hand them on by a safe way."),
                   Tone::Warning);
}

QCheckBox *ResultPage::forNewTenants()
{
    auto *box = new QCheckBox(tr("Set &up new tenants like this while they are provisioned"), m_lines);
    box->setObjectName(QStringLiteral("forNewTenants"));
    box->setToolTip(tr("Their administrators are invited by mail. A tenant is never lost when this fails."));
    box->setEnabled(false); // a click before it is known would be lost
    onResult(box, m_setup.servesNewTenants(), [this, box](const Result<bool> &serves) {
        box->setEnabled(true);
        box->setChecked(serves.value_or(false));
        connect(box, &QCheckBox::clicked, this, [this, box](bool checked) {
            onResult(box, m_setup.serveNewTenants(checked), [this, box, checked](const Result<void> &written) {
                if (written)
                    return hideNotice();
                box->setChecked(!checked);
                showNotice(written.error().line(), Tone::Danger);
            });
        });
    });
    return box;
}

QWidget *ResultPage::line(const idp::OutcomeLine &line)
{
    auto *row = new QWidget(m_lines);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLineEdit(line.value, row);
    text->setReadOnly(true);
    text->setObjectName(QStringLiteral("outcome"));
    text->setAccessibleName(line.label);
    text->setCursorPosition(0);
    if (line.secret)
        showFixed(text);
    auto *copy = new QPushButton(tr("Copy"), row);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy: %1").arg(line.label));
    connect(copy, &QPushButton::clicked, this,
            [line] { line.secret ? copySecret(line.value) : QApplication::clipboard()->setText(line.value); });
    layout->addWidget(text, 1);
    layout->addWidget(copy);
    return row;
}

} // namespace reeve
