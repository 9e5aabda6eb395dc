#include "services/billing/invoice_page.h"

#include <QCoreApplication>
#include <QTextLayout>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InvoicePdf)
};

constexpr int left = 250;
constexpr int right = 1900;
constexpr int width = right - left;
constexpr double unitsPerPoint = 3.528;

const QColor ink(0x1f, 0x29, 0x33);
const QColor faint(0x5b, 0x67, 0x70);
const QColor rule(0xc3, 0xca, 0xd0);

QFont font(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setWeight(weight);
    return font;
}

class Sheet
{
public:
    Sheet(QPainter &painter, const InvoicePrint &print)
        : m_painter(painter), m_print(print), m_invoice(print.detail.invoice)
    {
    }

    void draw()
    {
        issuer();
        recipient();
        facts();
        items();
        request();
        stamp();
        footer();
    }

private:
    /// Draws the paragraphs into the area, wrapped at words; what does not fit ends in an ellipsis. The answer is the
    /// lower edge of what was drawn.
    int text(const QRect &area, const QString &text, const QFont &font, const QColor &colour = ink,
             Qt::Alignment alignment = Qt::AlignLeft)
    {
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        double y = area.top();
        for (const QString &paragraph : text.split(u'\n')) {
            QTextLayout layout(paragraph, font, m_painter.device());
            layout.setTextOption(option);
            layout.beginLayout();
            for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
                row.setLineWidth(area.width());
                const bool lastThatFits = y + 2 * row.height() > area.bottom();
                const bool goesOn = row.textStart() + row.textLength() < paragraph.size();
                if (lastThatFits && goesOn) {
                    const QString rest = m_painter.fontMetrics().elidedText(paragraph.mid(row.textStart()),
                                                                            Qt::ElideRight, area.width());
                    m_painter.drawText(QRectF(area.left(), y, area.width(), row.height()), rest, option);
                } else {
                    row.draw(&m_painter, QPointF(area.left(), y));
                }
                y += row.height();
                if (lastThatFits)
                    return static_cast<int>(y);
            }
            layout.endLayout();
        }
        return static_cast<int>(y);
    }
    void line(int y, const QColor &colour = rule, int thickness = 2)
    {
        m_painter.fillRect(left, y, width, thickness, colour);
    }

    [[nodiscard]] QString date(const QDate &date) const
    {
        //: The form of a date on an invoice, in the notation of QDate::toString.
        return m_print.locale.toString(date, Text::tr("d MMMM yyyy"));
    }
    [[nodiscard]] static QStringList lines(const Address &address)
    {
        QStringList lines{address.address, QStringLiteral("%1 %2").arg(address.zip, address.city).simplified(),
                          address.state, address.country};
        if (address.state == address.city)
            lines.removeAt(2);
        lines.removeAll(QString());
        return lines;
    }
    [[nodiscard]] QString amount() const { return moneyToText(m_invoice.amount, m_print.locale); }

    void issuer()
    {
        const InvoiceIssuer &issuer = m_print.issuer;
        text({left, 150, 1000, 160}, issuer.name, font(18, QFont::DemiBold));
        QStringList about = issuer.address.split(u'\n');
        about << issuer.contact << issuer.taxId;
        about.removeAll(QString());
        text({1300, 150, right - 1300, 260}, about.join(u'\n'), font(8.5), faint, Qt::AlignRight);
    }

    void recipient()
    {
        const InvoiceDetail &detail = m_print.detail;
        QStringList sender{m_print.issuer.name};
        sender += m_print.issuer.address.split(u'\n', Qt::SkipEmptyParts);
        text({left, 480, 850, 40}, sender.join(QStringLiteral(" · ")), font(6.5), faint);
        QStringList to{detail.invoice.tenantName};
        if (!detail.contactName.isEmpty())
            to << detail.contactName;
        to += lines(detail.tenantAddress);
        text({left, 540, 850, 360}, to.join(u'\n'), font(10.5));
    }

    void facts()
    {
        const QList<QPair<QString, QString>> rows{
            {Text::tr("Invoice number"), invoiceNumber(m_invoice.id)},
            {Text::tr("Date"), date(m_print.issuedOn)},
            {Text::tr("Due"), date(m_invoice.dueDate)},
            {Text::tr("Customer"), m_print.detail.tenantKey},
        };
        int y = 540;
        for (const auto &[title, value] : rows) {
            text({1220, y, 300, 60}, title, font(9), faint);
            text({1500, y, right - 1500, 60}, value, font(9, QFont::Medium), ink, Qt::AlignRight);
            y += 58;
        }
    }

    void items()
    {
        text({left, 1000, width, 110}, Text::tr("Invoice %1").arg(invoiceNumber(m_invoice.id)),
             font(17, QFont::DemiBold));
        text({left, 1160, 900, 60}, Text::tr("Service"), font(9), faint);
        text({right - 500, 1160, 500, 60}, Text::tr("Amount"), font(9), faint, Qt::AlignRight);
        line(1222, ink, 3);
        text({left, 1252, 1050, 60}, Text::tr("Subscription"), font(10.5, QFont::Medium));
        const QString period = Text::tr("%1 to %2").arg(date(m_invoice.startDate), date(m_invoice.endDate));
        text({left, 1310, 1050, 60}, period, font(9), faint);
        text({right - 600, 1252, 600, 60}, amount(), font(10.5), ink, Qt::AlignRight);
        line(1400);
        text({left, 1430, 900, 90}, Text::tr("Total"), font(13, QFont::DemiBold));
        text({right - 900, 1430, 900, 90}, amount(), font(13, QFont::DemiBold), ink, Qt::AlignRight);
        line(1530, ink, 3);
    }

    void request()
    {
        QString sentence;
        switch (m_invoice.status) {
        case InvoiceStatus::Pending:
            sentence = Text::tr("Please pay %1 by %2 and quote the number %3.")
                           .arg(amount(), date(m_invoice.dueDate), invoiceNumber(m_invoice.id));
            break;
        case InvoiceStatus::Paid: sentence = Text::tr("This invoice is paid. Thank you."); break;
        case InvoiceStatus::Cancelled:
            sentence = Text::tr("This invoice is cancelled. Nothing is to be paid for it.");
            break;
        }
        const int end = text({left, 1600, width, 160}, sentence, font(10.5));
        if (m_invoice.status == InvoiceStatus::Pending)
            text({left, end + 30, width, 160}, m_print.issuer.payment, font(10.5));
    }

    /// Paid, cancelled or overdue can be seen from afar; a bill that is simply open bears no stamp.
    void stamp()
    {
        QColor colour;
        QString word;
        if (m_invoice.status == InvoiceStatus::Paid) {
            colour = QColor(0x1b, 0x7f, 0x4b);
            word = Text::tr("PAID");
        } else if (m_invoice.status == InvoiceStatus::Cancelled) {
            colour = QColor(0x6b, 0x72, 0x80);
            word = Text::tr("CANCELLED");
        } else if (isOverdue(m_invoice, m_print.today)) {
            colour = QColor(0xb4, 0x23, 0x18);
            word = Text::tr("OVERDUE");
        } else {
            return;
        }
        m_painter.save();
        const QFont letters = font(24, QFont::Bold);
        const int half = QFontMetrics(letters, m_painter.device()).horizontalAdvance(word) / 2 + 50;
        m_painter.translate(right - half - 40, 935);
        m_painter.rotate(-8);
        m_painter.setPen(QPen(colour, 10));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRect(-half, -75, 2 * half, 150), 18, 18);
        m_painter.setFont(letters);
        m_painter.drawText(QRect(-half, -75, 2 * half, 150), Qt::AlignCenter, word);
        m_painter.restore();
    }

    void footer()
    {
        line(2760);
        QStringList about{m_print.issuer.name, m_print.issuer.contact, m_print.issuer.payment, m_print.issuer.taxId};
        about.removeAll(QString());
        text({left, 2780, width, 110}, about.join(QStringLiteral(" · ")), font(7.5), faint, Qt::AlignHCenter);
    }

    QPainter &m_painter;
    const InvoicePrint &m_print;
    const Invoice &m_invoice;
};

} // namespace

void drawInvoice(QPainter &painter, const InvoicePrint &print)
{
    Sheet(painter, print).draw();
}

} // namespace reeve
