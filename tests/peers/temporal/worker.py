"""A worker of seed 003's shape: its workflow with four steps, state query, signals and rollback, and its health check.

    python worker.py ADDRESS [DATABASE]

With a database (a PostgreSQL connection string) each step writes what Reeve's step writes there, in a transaction. For
tests the input may name a step that fails for good ("failAt"), one whose first attempts fail ("flakyAt"), and the
seconds that each step takes ("pause").
"""
import asyncio
import logging
import sys
import uuid
from datetime import timedelta

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import RetryPolicy
from temporalio.exceptions import ApplicationError
from temporalio.worker import Worker

with workflow.unsafe.imports_passed_through(): # no workflow uses it
    from psycopg_pool import AsyncConnectionPool

PLAN = {"creating_tenant": (10, 40), "creating_admin_user": (40, 60), "setting_up_data": (60, 85),
        "sending_welcome_email": (85, 100)}
RETRIES = RetryPolicy(initial_interval=timedelta(seconds=1), backoff_coefficient=2.0,
                      maximum_interval=timedelta(seconds=30), maximum_attempts=3)
LIMIT = timedelta(seconds=60)
WRITES = {
    "creating_tenant": (
        "insert into alga.tenants (tenant, company_name, email, created_at, updated_at) "
        "values (%(id)s, %(name)s, %(email)s, now(), now())",
        "insert into alga.companies (company_id, company_name, tenant, created_at, updated_at) "
        "values (%(id)s, %(name)s, %(id)s, now(), now())",
        "insert into alga.tenant_companies (tenant, company_id, created_at, updated_at) "
        "values (%(id)s, %(id)s, now(), now())"),
    "creating_admin_user": (
        "insert into alga.users (user_id, tenant, first_name, last_name, email, password_hash, created_at, updated_at) "
        "values (%(id)s, %(id)s, 'Ada', 'King', %(email)s, %(hash)s, now(), now())",
        "insert into alga.user_roles (user_id, role_id, tenant, created_at, updated_at) "
        "values (%(id)s, 'admin', %(id)s, now(), now())"),
    "setting_up_data": (
        "insert into alga.tenant_email_settings (tenant_id, created_at, updated_at) values (%(id)s, now(), now())",
        "update alga.tenant_companies set is_default = true, updated_at = now() where tenant = %(id)s"),
    "sending_welcome_email": (
        "insert into reeve.outbox (id, recipient, template, variables, subject, about, about_id, created_on, due_on) "
        "values (%(mail)s, %(email)s, 'welcome', '{}', 'Welcome', 'run', %(id)s, now(), now())",),
}
database: AsyncConnectionPool | None = None
logging.getLogger("temporalio.activity").setLevel(logging.CRITICAL)  # to fail is what tests ask of it


async def write(step: str, tenant: str) -> None:
    values = {"id": tenant, "name": tenant, "email": f"{tenant}@example.com", "hash": "$2b$12$" + "x" * 53,
              "mail": str(uuid.uuid4())}
    async with database.connection() as connection, connection.transaction():
        for statement in WRITES[step]:
            await connection.execute(statement, values)


@activity.defn
async def perform(step: str, spec: dict) -> str:
    await asyncio.sleep(spec.get("pause", 0))
    if spec.get("failAt") == step:
        raise ApplicationError(f"{step} does not like the input", type="ValidationError", non_retryable=True)
    if spec.get("flakyAt") == step and activity.info().attempt < 3:
        raise ApplicationError("the database is away", type="DatabaseError")
    if database is not None:
        await write(step, activity.info().workflow_id)
    return step


@activity.defn
async def rollback(step: str) -> str:
    return step


@workflow.defn(name="tenantCreationWorkflow")
class TenantCreation:
    def __init__(self) -> None:
        self.answer = {"step": "", "progress": 0, "emailSent": False}
        self.stop = None

    @workflow.run
    async def run(self, spec: dict) -> dict:
        taken = []
        try:
            for step, (begin, end) in PLAN.items():
                if self.stop is not None:
                    raise ApplicationError(self.stop, type="CancelledError", non_retryable=True)
                self.answer |= {"step": step, "progress": begin}
                await workflow.execute_activity(perform, args=[step, spec], retry_policy=RETRIES,
                                                start_to_close_timeout=LIMIT)
                taken.append(step)
                self.answer["progress"] = end
        except BaseException as failure:
            for step in reversed(taken):
                await workflow.execute_activity(rollback, step, start_to_close_timeout=LIMIT)
            self.answer["error"] = str(failure.__cause__ or failure)
            raise
        self.answer |= {"emailSent": True, "tenantId": workflow.info().workflow_id}
        return {"success": True, "tenantId": workflow.info().workflow_id, "emailSent": True}

    @workflow.query(name="getState")
    def state(self) -> dict:
        return self.answer

    @workflow.signal(name="cancel")
    def cancel(self, request: dict) -> None:
        self.stop = request["reason"]

    @workflow.signal(name="update")
    def update(self, request: dict) -> None:
        self.answer[request["field"]] = request["value"]


@workflow.defn(name="healthCheckWorkflow")
class HealthCheck:
    @workflow.run
    async def run(self) -> dict:
        return {"status": "healthy"}


async def serve(address: str, connection: str = "") -> None:
    global database
    if connection:
        database = AsyncConnectionPool(connection, min_size=10, max_size=10, open=False)
        await database.open(wait=True)
    client = await Client.connect(address)
    async with Worker(client, task_queue="tenant-creation", workflows=[TenantCreation, HealthCheck],
                      activities=[perform, rollback]):
        print("polling", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__": # the workflow sandbox imports this file once more
    asyncio.run(serve(*sys.argv[1:]))
