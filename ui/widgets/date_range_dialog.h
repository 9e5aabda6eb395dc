#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace reeve {

/// Asks for two days, both inclusive; the later one follows when the first passes it.
class DateRangeDialog : public QDialog
{
    Q_OBJECT
public:
    DateRangeDialog(const QDate &from, const QDate &to, QWidget *parent);

    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace reeve
