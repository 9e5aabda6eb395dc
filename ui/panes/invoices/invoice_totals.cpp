#include "ui/panes/invoices/invoice_totals.h"

#include "models/format.h"
#include "ui/widgets/themed_chart_view.h"
#include "ui/widgets/tone_label.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QValueAxis>
#include <cmath>

namespace reeve {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace

InvoiceTotals::InvoiceTotals(QWidget *parent)
    : QWidget(parent), m_cards(new QWidget(this)), m_cardLayout(new QHBoxLayout(m_cards)),
      m_currency(new QComboBox(this)), m_ageing(new ThemedChartView(this))
{
    setObjectName(QStringLiteral("invoiceTotals"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Totals by currency"));
    scroll->setWidget(m_cards);
    layout->addWidget(scroll, 1);

    auto *ageing = new QVBoxLayout;
    ageing->setSpacing(2);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("Pending by &age:"), this);
    label->setBuddy(m_currency);
    m_currency->setObjectName(QStringLiteral("ageingCurrency"));
    m_currency->setAccessibleName(tr("Currency of the ageing chart"));
    head->addWidget(label);
    head->addWidget(m_currency);
    head->addStretch();
    ageing->addLayout(head);
    m_ageing->setObjectName(QStringLiteral("ageingChart"));
    m_ageing->setAccessibleName(tr("Pending amounts by days overdue"));
    m_ageing->chart()->legend()->hide();
    m_ageing->chart()->setMargins({});
    ageing->addWidget(m_ageing, 1);
    layout->addLayout(ageing);
    m_ageing->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &InvoiceTotals::showAgeing);
    hide();
}

void InvoiceTotals::setTotals(const QList<CurrencyTotals> &totals)
{
    m_totals = totals;
    setVisible(!totals.isEmpty());
    // Room for a card and the scroll bar beneath many of them; grows with the font.
    setFixedHeight(fontMetrics().height() * 9);
    m_cards->hide(); // joined by one card after the other, it would ask the display for the pointer each time
    while (QLayoutItem *old = m_cardLayout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const QString chosen = m_currency->currentText();
    {
        const QSignalBlocker blocker(m_currency);
        m_currency->clear();
        for (const CurrencyTotals &currency : totals) {
            addCard(currency);
            m_currency->addItem(currency.currency);
        }
        m_currency->setCurrentIndex(std::max(0, m_currency->findText(chosen)));
    }
    m_cardLayout->addStretch();
    m_cards->show();
    showAgeing();
}

void InvoiceTotals::addCard(const CurrencyTotals &totals)
{
    auto *card = new QFrame(m_cards);
    card->setObjectName(QStringLiteral("totals_") + totals.currency);
    card->setProperty("card", true);
    card->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(10, 6, 10, 6);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    QLabel *title = plainLabel(totals.currency, card);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    grid->addWidget(title, 0, 0);
    QLabel *count = plainLabel(tr("%n invoice(s)", nullptr, static_cast<int>(totals.count)), card);
    count->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(count, 0, 1, Qt::AlignRight);
    const auto add = [&](const QString &name, const Money &money, Tone tone) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(name, card), row, 0);
        auto *amount = new ToneLabel(card);
        amount->setText(format::money(money));
        amount->setTone(money.minor > 0 ? tone : Tone::Neutral);
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
        amount->setAccessibleName(tr("%1: %2").arg(name, amount->text()));
        grid->addWidget(amount, row, 1, Qt::AlignRight);
    };
    add(tr("Pending"), totals.pending, Tone::Neutral);
    add(tr("Overdue"), totals.overdue, Tone::Danger);
    add(tr("Paid"), totals.paid, Tone::Success);
    m_cardLayout->addWidget(card);
}

void InvoiceTotals::showAgeing()
{
    QChart *chart = m_ageing->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        axis->deleteLater();
    }
    const CurrencyTotals totals = m_totals.value(m_currency->currentIndex());
    if (totals.ageing.isEmpty())
        return;
    // A picture needs no exact amount; the cards have it.
    const double unit = std::pow(10.0, currencyDigits(totals.currency).value_or(2));
    auto *set = new QBarSet(totals.currency);
    double most = 0;
    for (const Money &money : totals.ageing) {
        *set << static_cast<double>(money.minor) / unit;
        most = std::max(most, static_cast<double>(money.minor) / unit);
    }
    auto *series = new QBarSeries;
    series->append(set);
    m_ageing->setTone(set, Tone::Warning);
    chart->addSeries(series);
    auto *ages = new QBarCategoryAxis;
    ages->setTruncateLabels(false);
    ages->append({tr("not due"), tr("1–30"), tr("31–60"), tr("61–90"), tr("over 90")});
    chart->addAxis(ages, Qt::AlignBottom);
    series->attachAxis(ages);
    auto *amounts = new QValueAxis;
    amounts->setRange(0, std::max(1.0, most));
    amounts->setTickCount(3);
    amounts->setLabelFormat(QStringLiteral("%.0f"));
    amounts->applyNiceNumbers();
    chart->addAxis(amounts, Qt::AlignLeft);
    series->attachAxis(amounts);
    m_ageing->applyTheme();
}

} // namespace reeve
