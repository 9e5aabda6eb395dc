#pragma once

#include "models/filter_state.h"
#include "models/paged_model.h"
#include "services/workspace/mail_store.h"

namespace reeve {

/// What a mail is for, from its template's name ("Verification of a lead").
QString mailTemplateTitle(const QString &templateName);

/// The outbox pane's list, newest first.
class MailListModel : public PagedModel<Mail>
{
    Q_OBJECT
public:
    enum Column { CreatedOn, State, Recipient, Subject, Kind, Attempt, ErrorText, SentOn, ColumnCount };

    MailListModel(MailStore &store, QObject *parent);

    /// `aboutId` narrows the list to the mails of one lead or run; empty for all.
    void setFilter(const FilterState &filter, const Id &aboutId = {});
    /// "state" (by mailStateKey).
    [[nodiscard]] static QList<Facet> facets();

protected:
    Future<Page<Mail>> fetch(const PageRequest &request) override;
    Future<qint64> fetchCount() override;
    QVariant cell(const Mail &mail, int column, int role) const override;

private:
    MailStore &m_store;
    MailFilter m_filter;
};

} // namespace reeve
