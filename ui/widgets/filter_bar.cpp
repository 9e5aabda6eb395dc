#include "ui/widgets/filter_bar.h"

#include "services/local/local_state.h"
#include "ui/widgets/date_range_dialog.h"
#include "ui/widgets/stay_open_menu.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QToolButton>

namespace reeve {

using namespace std::chrono_literals;

FilterBar::FilterBar(const QList<Facet> &facets, LocalState &state, const QString &paneKey, QWidget *parent)
    : QWidget(parent), m_facets(facets), m_state(state), m_stateKey(QStringLiteral("panes/%1/filters").arg(paneKey)),
      m_text(new QLineEdit(this)), m_range(new QComboBox(this)), m_clear(new QToolButton(this)),
      m_savedMenu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(QStringLiteral("quickFilter"));
    m_text->setAccessibleName(tr("Quick filter"));
    m_text->setPlaceholderText(tr("Filter…"));
    m_text->setToolTip(tr("Every word must occur in the row (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->setMinimumWidth(180);
    layout->addWidget(m_text, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(180ms);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::publish);
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_filter.text = text;
        m_typing.start();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_filter.text.isEmpty()) {
            m_filter.text.clear();
            publish();
        }
    });
    for (const Facet &facet : facets)
        addFacet(facet);
    addRange();

    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Remove every filter"));
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    layout->addWidget(m_clear);

    auto *saved = new QToolButton(this);
    saved->setObjectName(QStringLiteral("savedFilters"));
    saved->setText(tr("Saved filters"));
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    layout->addWidget(saved);
    showFilter();
}

void FilterBar::addFacet(const Facet &facet)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("facet_") + facet.key);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new StayOpenMenu(button));
    fillFacet(button, facet);
    m_facetButtons << button;
    layout()->addWidget(button);
}

void FilterBar::fillFacet(QToolButton *button, const Facet &facet)
{
    button->menu()->clear();
    button->setVisible(!facet.options.isEmpty());
    for (const FacetOption &option : facet.options) {
        QString title = option.title;
        QAction *action = button->menu()->addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(option.key);
        connect(action, &QAction::toggled, this, [this, key = facet.key, value = option.key](bool on) {
            QStringList &chosen = m_filter.choices[key];
            if (on == chosen.contains(value))
                return;
            on ? chosen.append(value) : static_cast<void>(chosen.removeAll(value));
            showFilter();
            publish();
        });
    }
}

void FilterBar::setOptions(const QString &facetKey, const QList<FacetOption> &options)
{
    for (int i = 0; i < m_facets.size(); ++i) {
        if (m_facets.at(i).key != facetKey)
            continue;
        m_facets[i].options = options;
        fillFacet(m_facetButtons.at(i), m_facets.at(i));
    }
    showFilter();
}

void FilterBar::setDateTitle(const QString &title)
{
    m_range->setAccessibleName(title);
    m_range->setToolTip(title);
    m_range->setItemText(m_range->findData(static_cast<int>(DateRange::Any)), tr("%1: any time").arg(title));
}

void FilterBar::addRange()
{
    m_range->setObjectName(QStringLiteral("dateRange"));
    m_range->setAccessibleName(tr("Date"));
    for (const DateRange range : {DateRange::Any, DateRange::Today, DateRange::Last7Days, DateRange::Last30Days,
                                  DateRange::ThisMonth, DateRange::ThisYear, DateRange::Custom})
        m_range->addItem(dateRangeTitle(range), static_cast<int>(range));
    connect(m_range, &QComboBox::activated, this,
            [this](int index) { chooseRange(static_cast<DateRange>(m_range->itemData(index).toInt())); });
    layout()->addWidget(m_range);
}

void FilterBar::chooseRange(DateRange range)
{
    if (range != DateRange::Custom) {
        m_filter.range = range;
        showFilter();
        return publish();
    }
    auto *dialog = new DateRangeDialog(m_filter.from, m_filter.to, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_filter.range = DateRange::Custom;
        m_filter.from = dialog->from();
        m_filter.to = dialog->to();
        publish();
    });
    connect(dialog, &QDialog::finished, this, &FilterBar::showFilter);
    dialog->open();
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const QJsonObject saved = m_state.value(m_stateKey).toObject();
    for (auto entry = saved.constBegin(); entry != saved.constEnd(); ++entry) {
        connect(m_savedMenu->addAction(entry.key()), &QAction::triggered, this,
                [this, json = entry.value().toObject()] { setFilter(FilterState::fromJson(json)); });
    }
    if (!saved.isEmpty()) {
        QMenu *forget = m_savedMenu->addMenu(tr("Delete a saved filter"));
        for (auto entry = saved.constBegin(); entry != saved.constEnd(); ++entry)
            connect(forget->addAction(entry.key()), &QAction::triggered, this, [this, name = entry.key()] {
                QJsonObject left = m_state.value(m_stateKey).toObject();
                left.remove(name);
                m_state.setValue(m_stateKey, left);
            });
        m_savedMenu->addSeparator();
    }
    QAction *save = m_savedMenu->addAction(tr("Save this filter…"));
    save->setEnabled(!m_filter.isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::saveAs);
}

void FilterBar::saveAs()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &entered) {
        const QString name = entered.trimmed().left(60);
        if (name.isEmpty())
            return;
        QJsonObject saved = m_state.value(m_stateKey).toObject();
        saved[name] = m_filter.toJson();
        m_state.setValue(m_stateKey, saved);
    });
    dialog->open();
}

void FilterBar::setFilter(const FilterState &filter)
{
    m_typing.stop();
    m_filter = filter;
    showFilter();
    publish();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::showFilter()
{
    if (m_text->text() != m_filter.text)
        m_text->setText(m_filter.text);
    for (int i = 0; i < m_facets.size(); ++i) {
        const QStringList chosen = m_filter.chosen(m_facets.at(i).key);
        QStringList titles;
        for (QAction *action : m_facetButtons.at(i)->menu()->actions()) {
            const bool on = chosen.contains(action->data().toString());
            action->setChecked(on);
            if (on)
                titles << action->text();
        }
        m_facetButtons.at(i)->setText(titles.isEmpty()
                                          ? m_facets.at(i).title
                                          : tr("%1: %2").arg(m_facets.at(i).title, titles.join(QStringLiteral(", "))));
        m_facetButtons.at(i)->setProperty("active", !titles.isEmpty());
    }
    m_range->setCurrentIndex(m_range->findData(static_cast<int>(m_filter.range)));
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::publish()
{
    m_clear->setVisible(!m_filter.isEmpty());
    emit changed(m_filter);
}

} // namespace reeve
