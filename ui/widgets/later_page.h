#pragma once

#include <QWidget>
#include <functional>

namespace reeve {

/// The page of a tab that is made when it is first needed: a window with many tabs opens as fast as its first one.
/// What is made inside has its final parent from the start, so that each widget is styled once.
class LaterPage : public QWidget
{
    Q_OBJECT
public:
    /// `make` gets the parent of what it makes.
    LaterPage(std::function<QWidget *(QWidget *parent)> make, QWidget *parent);

    [[nodiscard]] bool isMade() const { return !m_make; }
    /// Makes the page unless it is there.
    void make();
    /// Makes the first of these that is not there yet; whether there was one.
    static bool makeNext(std::initializer_list<LaterPage *> pages);

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::function<QWidget *(QWidget *parent)> m_make;
};

} // namespace reeve
