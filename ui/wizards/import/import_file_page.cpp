#include "ui/wizards/import/import_file_page.h"

#include "ui/widgets/file_choice.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

namespace reeve {

namespace {

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportFilePage::ImportFilePage(LeadImportDraft &draft, QWidget *parent)
    : QWizardPage(parent), m_draft(draft), m_path(new QLineEdit(this)), m_status(new QLabel(this)),
      m_hasHeader(new QCheckBox(tr("The first row holds &titles"), this)), m_preview(new QTableWidget(this))
{
    setTitle(tr("Choose a file"));
    setSubTitle(
        tr("A CSV file as spreadsheets and CRM exports write it. Encoding and separator are found by themselves."));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setAccessibleName(tr("File to import"));
    m_path->setPlaceholderText(tr("Choose a CSV file, or drop one here"));
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("importBrowse"));
    browse->setAutoDefault(false);
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    layout->addLayout(line);
    m_status->setObjectName(QStringLiteral("importFileStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    layout->addWidget(m_status);
    m_hasHeader->setObjectName(QStringLiteral("importHasHeader"));
    layout->addWidget(m_hasHeader);
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_preview, 1);

    connect(browse, &QPushButton::clicked, this, &ImportFilePage::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { read(m_path->text().trimmed()); });
    connect(m_hasHeader, &QCheckBox::toggled, this, [this](bool on) {
        m_draft.setHasHeader(on);
        showFile();
    });
    showFile();
}

void ImportFilePage::browse()
{
    chooseFile(this, this,
               {FileChoice::For::Reading,
                QStringLiteral("csvFileDialog"),
                tr("Choose a CSV file"),
                tr("CSV files (*.csv *.tsv *.txt);;All files (*)"),
                m_path->text(),
                {}},
               [this](const QString &path) { choose(path); });
}

void ImportFilePage::choose(const QString &path)
{
    m_path->setText(path);
    read(path);
}

void ImportFilePage::read(const QString &path)
{
    if (path == m_reading)
        return;
    m_reading = path;
    m_draft.clear();
    showFile();
    if (path.isEmpty())
        return;
    m_status->setText(tr("Reading…"));
    onResult(this, previewLeadFile(path), [this, path](const Result<LeadFilePreview> &preview) {
        if (path != m_reading)
            return;
        if (preview) {
            m_draft.setFile(path, *preview);
            return showFile();
        }
        m_status->setText(preview.error().line());
        m_reading.clear(); // so that the same file can be tried again
    });
}

void ImportFilePage::showFile()
{
    const bool file = m_draft.hasFile();
    m_status->setText(file ? m_draft.fileFormat() : QString());
    m_hasHeader->setVisible(file);
    m_preview->setVisible(file);
    const QSignalBlocker blocker(m_hasHeader);
    m_hasHeader->setChecked(m_draft.hasHeader());
    m_hasHeader->setEnabled(!m_draft.hasHeader() || !m_draft.rows().isEmpty());

    const QList<QStringList> &rows = m_draft.rows();
    m_preview->setColumnCount(static_cast<int>(m_draft.titles().size()));
    m_preview->setHorizontalHeaderLabels(m_draft.titles());
    m_preview->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < m_draft.titles().size(); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(rows.at(row).value(column)));
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), 260));
    emit completeChanged();
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    choose(droppedFile(*event->mimeData()));
}

} // namespace reeve
