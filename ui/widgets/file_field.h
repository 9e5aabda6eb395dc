#pragma once

#include <QWidget>

class QLineEdit;

namespace reeve {

/// A line for a file's path, with a button that looks for one.
class FileField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY fileChanged USER true)
public:
    /// `title` and `filter` are the file dialog's.
    FileField(const QString &title, const QString &filter, QWidget *parent);

    [[nodiscard]] QString file() const;
    void setFile(const QString &file);
    void setPlaceholderText(const QString &text);

signals:
    void fileChanged(const QString &file);

private:
    void browse();

    QString m_title;
    QString m_filter;
    QLineEdit *m_line;
};

} // namespace reeve
