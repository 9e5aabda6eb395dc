#include "ui/widgets/date_range_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace reeve {

DateRangeDialog::DateRangeDialog(const QDate &from, const QDate &to, QWidget *parent)
    : QDialog(parent), m_from(new QDateEdit(from.isValid() ? from : QDate::currentDate().addDays(-29), this)),
      m_to(new QDateEdit(to.isValid() ? to : QDate::currentDate(), this))
{
    setWindowTitle(tr("Custom date range"));
    auto *form = new QFormLayout(this);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
        edit->setMinimumWidth(160);
    }
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setAccessibleName(tr("To"));
    m_to->setMinimumDate(m_from->date());
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QDate DateRangeDialog::from() const
{
    return m_from->date();
}

QDate DateRangeDialog::to() const
{
    return m_to->date();
}

} // namespace reeve
