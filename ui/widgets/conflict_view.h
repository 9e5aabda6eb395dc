#pragma once

#include <QDateTime>
#include <QDialog>
#include <QHash>
#include <QJsonObject>

class QButtonGroup;
class QGridLayout;

namespace reeve {

class FormFields;

/// A record that was edited here while somebody else saved it.
struct EditConflict
{
    QJsonObject base;   ///< as it was when editing began
    QJsonObject mine;   ///< as the form has it
    QJsonObject theirs; ///< as it is stored now
    QString by;         ///< who saved it; may be empty
    QDateTime at;       ///< when; may be null
};

/// Both versions side by side, a choice for every field that differs. A field that only one of the two changed begins
/// with that change, one that both changed with the operator's own: pressing Enter loses nothing that anybody typed.
class ConflictView : public QDialog
{
    Q_OBJECT
public:
    /// `fields` gives labels and how values read.
    ConflictView(const FormFields &fields, const EditConflict &conflict, QWidget *parent);

    /// Mine with theirs where chosen.
    [[nodiscard]] QJsonObject chosen() const;

private:
    void addField(const FormFields &fields, const QString &name, QGridLayout *grid);
    void chooseAll(int id);

    EditConflict m_conflict;
    QHash<QString, QButtonGroup *> m_choices; ///< id 0 is mine, 1 theirs
};

} // namespace reeve
