#include "ui/widgets/form_dialog.h"

#include "models/format.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/conflict_view.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace reeve {

using namespace std::chrono_literals;

namespace {

void setNotice(Notice *notice, const QString &text)
{
    notice->setText(text);
    notice->setAccessibleName(text);
    notice->setVisible(!text.isEmpty());
}

} // namespace

FormDialog::FormDialog(const QString &title, const QString &submitText, LocalState &state, const QString &formKey,
                       QWidget *parent)
    : QDialog(parent), m_draft(state, formKey), m_fields(new FormFields(this)),
      m_introduction(new Notice({}, Tone::Neutral, this)), m_error(new Notice({}, Tone::Danger, this)),
      m_area(new QScrollArea(this)), m_progress(new QProgressBar(this)), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_top = new QVBoxLayout;
    m_top->setSpacing(8);
    layout->addLayout(m_top);
    m_error->setObjectName(QStringLiteral("formError"));
    for (Notice *notice : {m_introduction, m_error}) {
        notice->hide();
        m_top->addWidget(notice);
    }
    m_area->setWidget(m_fields);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_area, 1);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Working"));
    QSizePolicy keepsSpace = m_progress->sizePolicy();
    keepsSpace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsSpace);
    m_progress->hide();
    layout->addWidget(m_progress);

    m_submitButton = m_buttons->addButton(submitText, QDialogButtonBox::AcceptRole);
    m_submitButton->setObjectName(QStringLiteral("submit"));
    m_submitButton->setProperty("primary", true);
    m_submitButton->setDefault(true);
    QPushButton *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancel"));
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &FormDialog::submit);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(300ms);
    connect(&m_draftTimer, &QTimer::timeout, this, &FormDialog::keepDraft);
    connect(m_fields, &FormFields::changed, this, [this] {
        if (m_shown && !m_done)
            m_draftTimer.start();
    });
}

FormDialog::~FormDialog()
{
    if (m_draftTimer.isActive())
        keepDraft();
}

void FormDialog::setIntroduction(const QString &text, Tone tone)
{
    m_introduction->setTone(tone);
    setNotice(m_introduction, text);
}

QString FormDialog::generalError() const
{
    return m_error->text();
}

/// Making the fields, their native window and showing it take a turn of the event loop each: together they would keep
/// the program from answering.
void FormDialog::open()
{
    const auto later = [this](auto step) { QMetaObject::invokeMethod(this, step, Qt::QueuedConnection); };
    later([this, later] {
        create();
        later([this] { QDialog::open(); });
    });
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!m_shown) {
        m_initial = m_fields->values();
        m_shown = true;
        if (m_fields->hasRequiredFields()) {
            auto *mark = new QLabel(tr("* required"), m_fields);
            mark->setForegroundRole(QPalette::PlaceholderText);
            m_fields->addWidget(mark);
        }
        offerDraft();
        resizeToContent();
        const QStringList names = m_fields->names();
        if (!names.isEmpty())
            m_fields->field(names.first())->setFocus();
    }
    QDialog::showEvent(event);
}

void FormDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // The fields hear of the font after the dialog.
    if (event->type() == QEvent::FontChange && m_shown)
        QMetaObject::invokeMethod(this, &FormDialog::resizeToContent, Qt::QueuedConnection);
}

/// Texts wrap, so height follows from width; the fields are asked themselves, as a scroll area wants little.
void FormDialog::resizeToContent()
{
    const QSize content = m_fields->sizeHint();
    m_area->setMinimumWidth(std::min(content.width(), 480));
    const QSize room = screen()->availableSize() * 0.9;
    const int width = std::min(std::max({content.width() + 48, 480, this->width()}), room.width());
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int fields = m_fields->hasHeightForWidth() ? m_fields->heightForWidth(inner) : content.height();
    const int whole =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->sizeHint().height();
    resize(width, std::min(whole - m_area->sizeHint().height() + fields, room.height()));
    // What the layout could not foretell shows once it has been laid out.
    QMetaObject::invokeMethod(
        this,
        [this, most = room.height()] {
            if (const int missing = m_area->verticalScrollBar()->maximum(); missing > 0 && height() < most)
                resize(this->width(), std::min(height() + missing, most));
        },
        Qt::QueuedConnection);
}

void FormDialog::offerDraft()
{
    const auto draft = m_draft.stored();
    if (!draft || draft->values == m_initial)
        return;
    m_draftBar = new QWidget(this);
    m_draftBar->setObjectName(QStringLiteral("draftBar"));
    auto *row = new QHBoxLayout(m_draftBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Notice(tr("You typed something here on %1 and did not finish.").arg(format::dateTime(draft->at)),
                              Tone::Info, m_draftBar),
                   1);
    auto *restore = new QPushButton(tr("&Restore what you typed"), m_draftBar);
    restore->setObjectName(QStringLiteral("restoreDraft"));
    auto *discard = new QPushButton(tr("&Discard"), m_draftBar);
    discard->setObjectName(QStringLiteral("discardDraft"));
    for (QPushButton *button : {restore, discard}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_top->insertWidget(0, m_draftBar);
    connect(restore, &QPushButton::clicked, this, [this, values = draft->values] {
        m_fields->setValues(values);
        m_draftBar->hide();
        m_fields->setFocus();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_draftBar->hide();
        m_draft.remove();
        if (m_fields->values() != m_initial)
            keepDraft();
    });
}

void FormDialog::keepDraft()
{
    m_draftTimer.stop();
    const QJsonObject values = m_fields->values();
    if (values != m_initial)
        m_draft.keep(values);
    else if (!m_draftBar || m_draftBar->isHidden())
        m_draft.remove();
}

void FormDialog::submit()
{
    if (m_busy || !m_submitButton->isEnabled())
        return;
    m_fields->clearErrors();
    setNotice(m_error, {});
    if (m_check)
        if (const Result<void> checked = m_check(); !checked)
            return showError(checked.error());
    m_task ? m_task() : succeed();
}

void FormDialog::begin(const QFuture<void> &work)
{
    m_busy = true;
    m_work = work;
    m_focusBefore = focusWidget();
    m_fields->setEnabled(false);
    m_submitButton->setEnabled(false);
    m_progress->show();
}

void FormDialog::end()
{
    m_busy = false;
    m_work = {};
    m_fields->setEnabled(true);
    m_submitButton->setEnabled(true);
    m_progress->hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void FormDialog::failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return showError(Error::of(ErrorKind::Cancelled, tr("Cancelled."),
                                   tr("It may have been done already: look before you try again.")));
    if (error.kind != ErrorKind::Conflict || !m_reload)
        return showError(error);
    const Future<Stored> again = m_reload();
    begin(QFuture<void>(again));
    onResult(this, again, [this](const Result<Stored> &stored) {
        end();
        stored ? mergeWith(*stored) : showError(stored.error());
    });
}

void FormDialog::mergeWith(const Stored &stored)
{
    const EditConflict conflict{m_initial, m_fields->values(), stored.values, stored.by, stored.readOn};
    auto *view = new ConflictView(*m_fields, conflict, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    connect(view, &QDialog::accepted, this, [this, view, stored] {
        m_fields->setValues(view->chosen());
        // Should somebody save once more, that is the version which both started from.
        m_initial = stored.values;
        m_readOn = stored.readOn;
        submit();
    });
    connect(view, &QDialog::rejected, this, [this] {
        showError(Error::of(ErrorKind::Conflict, tr("Someone saved a change while you were editing."),
                            tr("Nothing of yours was saved yet.")));
    });
    view->open();
}

void FormDialog::showError(const Error &error)
{
    const QList<FieldError> elsewhere = m_fields->showErrors(error.fields);
    QStringList lines;
    for (const FieldError &field : elsewhere)
        lines << field.text;
    if (error.fields.isEmpty())
        lines << error.text;
    if (!error.hint.isEmpty())
        lines << error.hint;
    setNotice(m_error, lines.join(QLatin1Char('\n')));
    resizeToContent();
}

void FormDialog::succeed()
{
    m_done = true;
    m_draftTimer.stop();
    m_draft.remove();
    accept();
}

void FormDialog::reject()
{
    if (m_busy)
        return m_work.cancel();
    if (m_draftTimer.isActive())
        keepDraft();
    QDialog::reject();
}

} // namespace reeve
