#pragma once

#include "services/domain/delivery.h"

#include <QDialog>

class QPlainTextEdit;

namespace reeve {

/// Two deliveries side by side; lines that differ are marked, and both scroll together. Deletes itself when closed.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const Delivery &left, const Delivery &right, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addSide(const QString &name, const Delivery &delivery);
    void mark();

    QList<int> m_different; ///< lines
    QPlainTextEdit *m_left = nullptr;
    QPlainTextEdit *m_right = nullptr;
};

} // namespace reeve
