#pragma once

#include "services/workspace/invoice_store.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace reeve {

class ThemedChartView;

/// What the listed invoices amount to: a card a currency, never added across, and how late one currency's are.
class InvoiceTotals : public QWidget
{
    Q_OBJECT
public:
    explicit InvoiceTotals(QWidget *parent);

    void setTotals(const QList<CurrencyTotals> &totals);

private:
    void addCard(const CurrencyTotals &totals);
    void showAgeing();

    QList<CurrencyTotals> m_totals;
    QWidget *m_cards;
    QHBoxLayout *m_cardLayout;
    QComboBox *m_currency;
    ThemedChartView *m_ageing;
};

} // namespace reeve
