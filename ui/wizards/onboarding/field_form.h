#pragma once

#include "models/tone.h"
#include "services/core/error.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace reeve {

/// Labelled fields, each with room for what is wrong with it right below. Names are those of FieldError.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent);

    /// The editor gets the name as object name and the label as buddy and accessible name.
    void addField(const QString &name, const QString &label, QWidget *editor);
    void setNote(const QString &name, const QString &text, Tone tone);
    void setError(const QString &name, const QString &text) { setNote(name, text, Tone::Danger); }
    void clearNotes();
    /// Shows the errors of its own fields, takes the focus to the first; false when none is its own.
    bool showErrors(const QList<FieldError> &errors);

private:
    struct Field
    {
        QWidget *editor = nullptr;
        QLabel *note = nullptr;
    };
    QFormLayout *m_layout;
    QHash<QString, Field> m_fields;
};

} // namespace reeve
