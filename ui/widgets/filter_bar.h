#pragma once

#include "models/filter_state.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace reeve {

class LocalState;

/// The line above a list: quick filter, one button a facet, a date range, and filters saved by name
/// (LocalState "panes/<key>/filters"). Typing is gathered for a moment before `changed`.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const QList<Facet> &facets, LocalState &state, const QString &paneKey, QWidget *parent);

    [[nodiscard]] const FilterState &filter() const { return m_filter; }
    void setFilter(const FilterState &filter);
    void clear() { setFilter({}); }
    void focusText();
    /// The options of a facet that are known only later; a facet without any is hidden.
    void setOptions(const QString &facetKey, const QList<FacetOption> &options);
    /// What the date range is about, when it is not when the row was created.
    void setDateTitle(const QString &title);

signals:
    void changed(const reeve::FilterState &filter);

private:
    void addFacet(const Facet &facet);
    void fillFacet(QToolButton *button, const Facet &facet);
    void addRange();
    void chooseRange(DateRange range);
    void fillSavedMenu();
    void saveAs();
    void showFilter();
    void publish();

    QList<Facet> m_facets;
    LocalState &m_state;
    QString m_stateKey;
    FilterState m_filter;
    QLineEdit *m_text;
    QList<QToolButton *> m_facetButtons;
    QComboBox *m_range;
    QToolButton *m_clear;
    QMenu *m_savedMenu;
    QTimer m_typing;
};

} // namespace reeve
