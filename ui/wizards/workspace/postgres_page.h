#pragma once

#include "services/workspace/postgres/pg_plan.h"
#include "services/workspace/postgres/pg_sources.h"
#include "ui/wizards/workspace/server_page.h"

class QComboBox;

namespace reeve {

/// A PostgreSQL database: filled in by hand, from a service, from the PG* variables, or from a URI that is pasted.
class PostgresPage : public ServerPage
{
    Q_OBJECT
public:
    PostgresPage(SecretStore &secrets, QWidget *parent);

    /// Shows the SQL of what the database lacks, and goes on when the operator agrees.
    Future<StartChoice> prepare(const StartChoice &choice) override;

protected:
    void setParameters(const QJsonObject &parameters) override;
    [[nodiscard]] Result<Connection> described() const override;
    [[nodiscard]] Future<CheckReport> check(const Connection &connection, const SecretValues &secrets) const override;

private:
    void addPlace();
    void addEncryption();
    void readEnvironment();
    void readServices();
    void takeUri();
    void takeLogin(const PgLogin &login);
    void showWhatServiceSays();
    void showRisk();
    [[nodiscard]] PgParameters parameters() const;
    using Preparing = std::shared_ptr<QPromise<Result<StartChoice>>>;
    void plan(const StartChoice &choice, const QByteArray &password, const Preparing &promise);
    void askFor(const PgPlan &plan, const StartChoice &choice, const Preparing &promise);

    QComboBox *m_service = nullptr;
    QList<PgService> m_services;
    qsizetype m_uriLength = 0;
};

} // namespace reeve
