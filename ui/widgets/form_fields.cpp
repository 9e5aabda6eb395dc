#include "ui/widgets/form_fields.h"

#include "ui/theme/icons.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/field_value.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace reeve {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

/// Drawn and not styled, so that it follows the theme of the moment.
class ErrorLabel : public QLabel
{
public:
    explicit ErrorLabel(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            update();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(toneColors(Tone::Danger, palette()).text);
        painter.drawText(contentsRect(), static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text());
    }
};

class ErrorIcon : public QWidget
{
public:
    explicit ErrorIcon(QWidget *parent) : QWidget(parent) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        icon(QStringLiteral("error"), toneColors(Tone::Danger, palette()).text).paint(&painter, rect());
    }
};

} // namespace

FormFields::FormFields(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

QLineEdit *FormFields::addText(const QString &name, const QString &label, Traits traits, int maxLength)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(maxLength);
    if (traits & Secret)
        edit->setEchoMode(QLineEdit::Password);
    addField(name, label, edit, traits);
    return edit;
}

QPlainTextEdit *FormFields::addTextArea(const QString &name, const QString &label, Traits traits)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * 4 + 16);
    addField(name, label, edit, traits);
    return edit;
}

QComboBox *FormFields::addChoice(const QString &name, const QString &label,
                                 const QList<std::pair<QString, QString>> &choices, Traits traits)
{
    auto *combo = new QComboBox(this);
    for (const auto &[value, title] : choices)
        combo->addItem(title, value);
    addField(name, label, combo, traits);
    return combo;
}

QCheckBox *FormFields::addCheck(const QString &name, const QString &text)
{
    auto *check = new QCheckBox(text, this);
    addField(name, {}, check);
    return check;
}

void FormFields::addField(const QString &name, const QString &label, QWidget *widget, Traits traits)
{
    Field field{name, label, widget, nullptr, nullptr, nullptr, traits};
    QString plain = label;
    plain.remove(QLatin1Char('&'));
    widget->setObjectName(name);
    if (!plain.isEmpty())
        for (QWidget *named : {widget, widget->focusProxy()})
            if (named)
                named->setAccessibleName(traits & Required ? tr("%1, required").arg(plain) : plain);

    // Help and errors take the whole width, also beneath a narrow widget.
    auto *cell = new QWidget(this);
    cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const bool grows = widget->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    column->addWidget(widget, 0, grows ? Qt::Alignment() : Qt::AlignLeft);
    field.help = plainLabel({}, cell);
    field.help->setForegroundRole(QPalette::PlaceholderText);
    field.help->hide();
    column->addWidget(field.help);
    field.errorRow = new QWidget(cell);
    auto *row = new QHBoxLayout(field.errorRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new ErrorIcon(field.errorRow), 0, Qt::AlignTop);
    field.error = new ErrorLabel(field.errorRow);
    field.error->setObjectName(name + QStringLiteral("Error"));
    row->addWidget(field.error, 1);
    field.errorRow->hide();
    column->addWidget(field.errorRow);

    if (label.isEmpty()) {
        m_layout->addRow(QString(), cell);
    } else {
        auto *title = new QLabel(traits & Required ? tr("%1 *", "label of a required field").arg(label) : label, this);
        title->setBuddy(widget);
        title->setMinimumHeight(widget->sizeHint().height() < 48 ? widget->sizeHint().height() : 0);
        m_layout->addRow(title, cell);
    }
    m_fields << field;
    if (const QMetaMethod signal = fieldChangedSignal(widget); signal.isValid())
        connect(widget, signal, this, metaObject()->method(metaObject()->indexOfSlot("fieldChanged()")));
}

void FormFields::addSection(const QString &title)
{
    QLabel *label = plainLabel(title, this);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, 8, 0, 0);
    m_layout->addRow(label);
}

void FormFields::addWidget(QWidget *widget)
{
    m_layout->addRow(widget);
}

void FormFields::setFieldVisible(const QString &name, bool visible)
{
    if (const Field *field = find(name))
        m_layout->setRowVisible(field->widget->parentWidget(), visible);
}

bool FormFields::isFieldVisible(const QString &name) const
{
    const Field *field = find(name);
    return field && m_layout->isRowVisible(field->widget->parentWidget());
}

void FormFields::setHelp(const QString &name, const QString &help)
{
    if (const Field *field = find(name)) {
        field->help->setText(help);
        field->help->setVisible(!help.isEmpty());
        field->widget->setAccessibleDescription(help);
    }
}

const FormFields::Field *FormFields::find(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.cend() ? nullptr : &*found;
}

QStringList FormFields::names() const
{
    QStringList names;
    for (const Field &field : m_fields)
        names << field.name;
    return names;
}

QWidget *FormFields::field(const QString &name) const
{
    const Field *field = find(name);
    return field ? field->widget : nullptr;
}

QString FormFields::label(const QString &name) const
{
    const Field *field = find(name);
    const auto *button = field ? qobject_cast<QAbstractButton *>(field->widget) : nullptr;
    const QString text = !field ? QString() : field->label.isEmpty() && button ? button->text() : field->label;
    return QString(text).remove(QLatin1Char('&'));
}

QJsonValue FormFields::value(const QString &name) const
{
    const Field *field = find(name);
    return field ? fieldValue(field->widget) : QJsonValue();
}

void FormFields::setValue(const QString &name, const QJsonValue &value)
{
    if (const Field *field = find(name))
        setFieldValue(field->widget, value);
}

QJsonObject FormFields::values() const
{
    QJsonObject values;
    for (const Field &field : m_fields)
        if (!(field.traits & Secret))
            values[field.name] = fieldValue(field.widget);
    return values;
}

void FormFields::setValues(const QJsonObject &values)
{
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        setValue(value.key(), value.value());
}

QList<FieldError> FormFields::showErrors(const QList<FieldError> &errors)
{
    clearErrors();
    QList<FieldError> elsewhere;
    for (const FieldError &error : errors) {
        if (const Field *field = find(error.field))
            setError(*field, error.text);
        else
            elsewhere << error;
    }
    const auto first =
        std::ranges::find_if(m_fields, [](const Field &field) { return !field.error->text().isEmpty(); });
    if (first != m_fields.end()) {
        first->widget->setFocus(Qt::OtherFocusReason);
        for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(first->errorRow);
    }
    return elsewhere;
}

void FormFields::setError(const QString &name, const QString &text)
{
    if (const Field *field = find(name))
        setError(*field, text);
}

void FormFields::clearErrors()
{
    for (const Field &field : std::as_const(m_fields))
        setError(field, {});
}

QString FormFields::errorOf(const QString &name) const
{
    const Field *field = find(name);
    return field ? field->error->text() : QString();
}

bool FormFields::hasRequiredFields() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) { return field.traits.testFlag(Required); });
}

void FormFields::setError(const Field &field, const QString &text)
{
    field.error->setText(text);
    field.error->setAccessibleName(text);
    field.errorRow->setVisible(!text.isEmpty());
    field.widget->setAccessibleDescription(text.isEmpty() ? field.help->text() : text);
}

void FormFields::fieldChanged()
{
    for (const Field &field : std::as_const(m_fields))
        if (field.widget == sender() && !field.error->text().isEmpty())
            setError(field, {});
    emit changed();
}

} // namespace reeve
