#pragma once

#include "services/core/error.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace reeve {

/// The fields of a form by name (as in FieldError): label, widget, and beneath it what is wrong with it. Used by
/// FormDialog, and by wizards for each of their pages.
class FormFields : public QWidget
{
    Q_OBJECT
public:
    enum Trait { Optional = 0, Required = 1, Secret = 2 }; ///< a secret never gets into a draft
    Q_DECLARE_FLAGS(Traits, Trait)

    explicit FormFields(QWidget *parent);

    QLineEdit *addText(const QString &name, const QString &label, Traits traits = Optional, int maxLength = 250);
    /// Enter makes a new line in it, Tab leaves it.
    QPlainTextEdit *addTextArea(const QString &name, const QString &label, Traits traits = Optional);
    /// Pairs of the stored value and its title.
    QComboBox *addChoice(const QString &name, const QString &label, const QList<std::pair<QString, QString>> &choices,
                         Traits traits = Optional);
    QCheckBox *addCheck(const QString &name, const QString &text);
    /// Any widget with a USER property (see field_value.h); it becomes a child of the form.
    void addField(const QString &name, const QString &label, QWidget *widget, Traits traits = Optional);
    /// A heading between fields, or a widget across both columns.
    void addSection(const QString &title);
    void addWidget(QWidget *widget);
    /// A field that is not asked for at the moment; its value stays.
    void setFieldVisible(const QString &name, bool visible);
    [[nodiscard]] bool isFieldVisible(const QString &name) const;
    /// A line beneath a field that says what is expected.
    void setHelp(const QString &name, const QString &help);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QWidget *field(const QString &name) const;
    [[nodiscard]] QString label(const QString &name) const;
    [[nodiscard]] QJsonValue value(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const { return value(name).toString(); }
    void setValue(const QString &name, const QJsonValue &value);
    /// Without the secrets.
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject &values);

    /// Shows every error at its field and puts the focus into the first; answers those whose field is not in this form.
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    /// Of one field, wherever the focus is: for checks while something is typed. Empty takes it away.
    void setError(const QString &name, const QString &text);
    void clearErrors();
    [[nodiscard]] QString errorOf(const QString &name) const;
    [[nodiscard]] bool hasRequiredFields() const;

signals:
    /// The operator or the program changed a field.
    void changed();

private slots:
    void fieldChanged();

private:
    struct Field
    {
        QString name;
        QString label;
        QWidget *widget = nullptr;
        QLabel *help = nullptr;
        QWidget *errorRow = nullptr;
        QLabel *error = nullptr;
        Traits traits;
    };
    [[nodiscard]] const Field *find(const QString &name) const;
    void setError(const Field &field, const QString &text);

    QFormLayout *m_layout;
    QList<Field> m_fields;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(FormFields::Traits)

} // namespace reeve
