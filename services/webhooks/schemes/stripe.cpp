#include "services/webhooks/schemes/stripe.h"

#include <QCoreApplication>

namespace reeve {

namespace {

SchemeRecipe ownRecipe()
{
    SchemeRecipe recipe;
    recipe.key = QStringLiteral("stripe");
    recipe.title = QStringLiteral("Stripe");
    recipe.header = "Stripe-Signature";
    recipe.content = "{timestamp}.{body}";
    return recipe;
}

} // namespace

Stripe::Stripe() : SignatureScheme(ownRecipe()) {}

Result<Claim> Stripe::read(const HeaderList &headers) const
{
    REEVE_TRY(claim, SignatureScheme::read(headers));
    const QByteArrayList parts = claim.signatures.first().split(',');
    claim.signatures.clear();
    for (const QByteArray &part : parts) {
        const QByteArray one = part.trimmed();
        if (one.startsWith("t="))
            claim.timestamp = one.mid(2);
        else if (one.startsWith("v1="))
            claim.signatures << one.mid(3);
    }
    claim.sentAt = timeFrom(claim.timestamp, TimeUnit::Seconds);
    if (claim.signatures.isEmpty() || !claim.sentAt.isValid())
        return fail(Error::validation(
            QStringLiteral("Stripe-Signature"),
            QCoreApplication::translate("SignatureScheme",
                                        "The header “Stripe-Signature” must look like t=SECONDS,v1=SIGNATURE.")));
    return claim;
}

HeaderList Stripe::write(const Claim &claim) const
{
    return {{"Stripe-Signature", "t=" + claim.timestamp + ",v1=" + claim.signatures.join(",v1=")}};
}

} // namespace reeve
