#pragma once

#include "ui/wizards/workspace/connection_page.h"

namespace reeve {

class FormFields;
class LocalState;

/// Demo data, in a file of its own that is made at the first time.
class DemoPage : public ConnectionPage
{
    Q_OBJECT
public:
    DemoPage(const LocalState &state, QString file, QWidget *parent);

    [[nodiscard]] Result<StartChoice> choice() const override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override { return errors; }

private:
    const LocalState &m_state;
    QString m_file;
};

/// A new, empty workspace in a file.
class NewFilePage : public ConnectionPage
{
    Q_OBJECT
public:
    explicit NewFilePage(QWidget *parent);

    [[nodiscard]] Result<StartChoice> choice() const override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override;

private:
    FormFields *m_fields;
};

/// A workspace that is in a file already.
class OpenFilePage : public ConnectionPage
{
    Q_OBJECT
public:
    OpenFilePage(const LocalState &state, QWidget *parent);

    [[nodiscard]] Result<StartChoice> choice() const override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override;
    void edit(const Connection &connection) override;

private:
    const LocalState &m_state;
    FormFields *m_fields;
    std::optional<Connection> m_edited;
};

/// Development, staging, production, for a form's choice.
QList<std::pair<QString, QString>> environmentChoices();

} // namespace reeve
