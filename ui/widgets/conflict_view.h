#pragma once

#include <QDialog>
#include <QJsonObject>

class QButtonGroup;

namespace reeve {

class FormFields;

/// Someone else changed the record while it was edited: both versions side by side, a choice for every field that
/// differs. The operator's own is chosen at first, so that nothing typed is lost by pressing Enter.
class ConflictView : public QDialog
{
    Q_OBJECT
public:
    /// `fields` gives labels and how values read; `theirs` is what is stored now.
    ConflictView(const FormFields &fields, const QJsonObject &mine, const QJsonObject &theirs, QWidget *parent);

    /// Mine with theirs where chosen.
    [[nodiscard]] QJsonObject chosen() const;

private:
    QJsonObject m_mine;
    QJsonObject m_theirs;
    QHash<QString, QButtonGroup *> m_choices; ///< id 0 is mine, 1 theirs
};

} // namespace reeve
