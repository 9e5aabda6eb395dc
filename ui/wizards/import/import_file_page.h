#pragma once

#include "models/lead_import_draft.h"

#include <QWizardPage>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace reeve {

/// Chooses the file and shows how it is read: encoding, separator, its first rows.
class ImportFilePage : public QWizardPage
{
    Q_OBJECT
public:
    ImportFilePage(LeadImportDraft &draft, QWidget *parent);

    void choose(const QString &path);
    [[nodiscard]] bool isComplete() const override { return m_draft.hasFile(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();
    void read(const QString &path);
    void showFile();

    LeadImportDraft &m_draft;
    QLineEdit *m_path;
    QLabel *m_status;
    QCheckBox *m_hasHeader;
    QTableWidget *m_preview;
    QString m_reading;
};

} // namespace reeve
