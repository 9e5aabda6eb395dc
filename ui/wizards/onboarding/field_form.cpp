#include "ui/wizards/onboarding/field_form.h"

#include "ui/theme/tone_colors.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace reeve {

namespace {

/// Plain text in a tone's colour, on a light as on a dark window.
class Note : public QLabel
{
public:
    explicit Note(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        hide();
    }
    void display(const QString &text, Tone tone)
    {
        m_tone = tone;
        setText(text);
        color();
        setVisible(!text.isEmpty());
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_coloring)
            color();
    }

private:
    void color()
    {
        m_coloring = true;
        QPalette tinted = parentWidget()->palette();
        tinted.setColor(QPalette::WindowText, m_tone == Tone::Neutral ? tinted.color(QPalette::PlaceholderText)
                                                                      : toneColors(m_tone, tinted).strong);
        setPalette(tinted);
        m_coloring = false;
    }

    Tone m_tone = Tone::Neutral;
    bool m_coloring = false;
};

} // namespace

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FieldForm::addField(const QString &name, const QString &label, QWidget *editor)
{
    auto *note = new Note(this);
    note->setObjectName(name + QStringLiteral("Note"));
    editor->setObjectName(name);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(note);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    m_layout->addRow(caption, column);
    QString plain = label;
    editor->setAccessibleName(plain.remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    m_fields.insert(name, {editor, note});
}

void FieldForm::setNote(const QString &name, const QString &text, Tone tone)
{
    const Field field = m_fields.value(name);
    if (!field.note)
        return;
    static_cast<Note *>(field.note)->display(text, tone);
    field.editor->setAccessibleDescription(text);
}

void FieldForm::clearNotes()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        setNote(field.key(), {}, Tone::Neutral);
}

bool FieldForm::showErrors(const QList<FieldError> &errors)
{
    clearNotes();
    QWidget *first = nullptr;
    for (const FieldError &error : errors) {
        const Field field = m_fields.value(error.field);
        if (!field.editor)
            continue;
        setError(error.field, error.text);
        if (!first)
            first = field.editor;
    }
    if (first)
        first->setFocus();
    return first;
}

} // namespace reeve
