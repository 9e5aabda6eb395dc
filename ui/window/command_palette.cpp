#include "ui/window/command_palette.h"

#include "services/workspace/workspace.h"
#include "ui/window/palette_model.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace reeve {

using namespace std::chrono_literals;

namespace {

constexpr int hitsOfAKind = 6;
constexpr int shortestQuery = 2;

/// Title on the left, detail on the right; the reason of a disabled action may take more room than its title.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        const QColor ink = !enabled   ? palette.color(QPalette::Disabled, QPalette::Text)
                           : selected ? palette.color(QPalette::HighlightedText)
                                      : palette.color(QPalette::Text);
        painter->save();
        if (selected)
            painter->fillRect(option.rect,
                              enabled ? palette.color(QPalette::Highlight) : palette.color(QPalette::AlternateBase));
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        const int side = option.fontMetrics.height() + 2;
        option.icon.paint(painter, QRect(inner.left(), inner.center().y() - side / 2 + 1, side, side), Qt::AlignCenter,
                          !enabled   ? QIcon::Disabled
                          : selected ? QIcon::Selected
                                     : QIcon::Normal);
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        const QRect texts = inner.adjusted(side + 10, 0, 0, 0);
        const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(option.text) + 16, texts.width() * 2 / 3);
        painter->setPen(ink);
        painter->drawText(texts, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(option.text, Qt::ElideRight, titleWidth));
        painter->setPen(selected || !enabled ? ink : palette.color(QPalette::PlaceholderText));
        painter->drawText(texts, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, texts.width() - titleWidth));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 14};
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, Workspace &workspace, LocalState &state,
                               QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_workspace(workspace),
      m_model(new PaletteModel(state, this)), m_line(new QLineEdit(this)), m_list(new QListView(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Search or run a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(windowTitle());
    m_line->setPlaceholderText(tr("Type a command, a name, an e-mail address, a key…"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    layout->addWidget(m_line);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    layout->addWidget(m_list, 1);
    m_note->setObjectName(QStringLiteral("paletteNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_note);

    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(&m_typing, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_search.cancel();
        ++m_question;
        m_model->setQuery(text);
        m_note->setText(m_model->rowCount() == 0 ? tr("Nothing found.") : QString());
        selectFirst();
        m_typing.start();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_model->setActions(actions);
    selectFirst();
}

CommandPalette::~CommandPalette()
{
    m_search.cancel();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *window = parentWidget()) {
        const int wide = std::min(760, window->width() - 48);
        resize(wide, std::min(460, window->height() - 96));
        move(window->mapToGlobal(QPoint((window->width() - wide) / 2, 56)));
    }
    m_line->setFocus();
}

void CommandPalette::ask()
{
    const QString text = m_line->text().simplified();
    if (text.size() < shortestQuery || !m_workspace.can(Capability::Search))
        return;
    m_note->setText(tr("Searching…"));
    m_search = m_workspace.overview().search(text, hitsOfAKind);
    onResult(this, m_search, [this, question = ++m_question](const Result<QList<SearchHit>> &hits) {
        if (question != m_question)
            return;
        if (!hits)
            return m_note->setText(hits.error().line());
        const QModelIndex current = m_list->currentIndex();
        const bool moved = current.row() > 0;
        const QString key = current.data(PaletteModel::KeyRole).toString();
        m_model->setHits(*hits);
        m_note->setText(m_model->rowCount() == 0 ? tr("Nothing found.") : QString());
        selectFirst();
        for (int row = 0; moved && row < m_model->rowCount(); ++row)
            if (m_model->index(row).data(PaletteModel::KeyRole).toString() == key)
                m_list->setCurrentIndex(m_model->index(row));
    });
}

void CommandPalette::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    if (!current.data(PaletteModel::EnabledRole).toBool())
        return m_note->setText(current.data(PaletteModel::DetailRole).toString());
    const PaletteModel::Target target = m_model->target(current.row());
    m_model->remember(current.row());
    accept();
    if (target.action)
        QMetaObject::invokeMethod(target.action, &QAction::trigger,
                                  Qt::QueuedConnection); // the window has its focus back then
    else if (!target.id.isEmpty())
        emit opened(target.entity, target.id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, key); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace reeve
