"""A worker of seed 003's shape: its workflow with four steps, state query, signals and rollback, and its health check.

    python worker.py ADDRESS

For tests the input may name a step that fails for good ("failAt"), one whose first attempts fail ("flakyAt"), and the
seconds that each step takes ("pause").
"""
import asyncio
import sys
from datetime import timedelta

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import RetryPolicy
from temporalio.exceptions import ApplicationError
from temporalio.worker import Worker

PLAN = {"creating_tenant": (10, 40), "creating_admin_user": (40, 60), "setting_up_data": (60, 85),
        "sending_welcome_email": (85, 100)}
RETRIES = RetryPolicy(initial_interval=timedelta(seconds=1), backoff_coefficient=2.0,
                      maximum_interval=timedelta(seconds=30), maximum_attempts=3)
LIMIT = timedelta(seconds=60)


@activity.defn
async def perform(step: str, spec: dict) -> str:
    await asyncio.sleep(spec.get("pause", 0))
    if spec.get("failAt") == step:
        raise ApplicationError(f"{step} does not like the input", type="ValidationError", non_retryable=True)
    if spec.get("flakyAt") == step and activity.info().attempt < 3:
        raise ApplicationError("the database is away", type="DatabaseError")
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


async def serve(address: str) -> None:
    client = await Client.connect(address)
    async with Worker(client, task_queue="tenant-creation", workflows=[TenantCreation, HealthCheck],
                      activities=[perform, rollback]):
        print("polling", flush=True)
        await asyncio.Event().wait()


asyncio.run(serve(sys.argv[1]))
