#pragma once

#include "services/workspace/sourceloop/sourceloop_parameters.h"
#include "ui/wizards/workspace/server_page.h"

namespace reeve {

/// A SourceLoop tenant management service by its REST interface.
class SourceLoopPage : public ServerPage
{
    Q_OBJECT
public:
    SourceLoopPage(SecretStore &secrets, QWidget *parent);

protected:
    void setParameters(const QJsonObject &parameters) override;
    void secretsRead() override { showToken(); }
    [[nodiscard]] Result<Connection> described() const override;
    [[nodiscard]] Future<CheckReport> check(const Connection &connection, const SecretValues &secrets) const override;

private:
    void addSignIn();
    void addNetwork();
    void addEvents();
    /// Only what the way to sign in, the certificate and the proxy need is asked for.
    void showWhatIsNeeded();
    /// What a pasted token says about itself, before it is tried.
    void showToken();
    [[nodiscard]] SourceLoopParameters parameters() const;
};

} // namespace reeve
