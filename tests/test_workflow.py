"""What is published has been tested: read from the workflows themselves."""

import pytest
import yaml

from lstm_shapes import ROOT

WORKFLOWS = {
    path.name: yaml.safe_load(path.read_text()) for path in (ROOT / ".github/workflows").glob("*.yml")
}


def needs(jobs, name):
    """The jobs that must have passed before the job `name`."""
    direct = jobs[name].get("needs") or []
    direct = [direct] if isinstance(direct, str) else direct
    return {*direct, *(further for job in direct for further in needs(jobs, job))}


def untested(workflows):
    """The jobs that publish without a job before them that runs .ci/run."""
    found = []
    for file, workflow in workflows.items():
        jobs = workflow["jobs"]
        tested = {name for name, job in jobs.items() if ".ci/run" in str(job["steps"])}
        found += [
            f"{file}: {name}"
            for name, job in jobs.items()
            if "deploy-pages" in str(job["steps"]) and not tested & needs(jobs, name)
        ]
    return found


def test_publishing_waits_for_the_tests():
    assert any("deploy-pages" in str(workflow) for workflow in WORKFLOWS.values())
    assert untested(WORKFLOWS) == []


def test_a_deployment_beside_the_tests_is_caught():
    jobs = dict(WORKFLOWS["test.yml"]["jobs"])
    jobs["build"] = {key: value for key, value in jobs["build"].items() if key != "needs"}
    assert untested({"test.yml": {"jobs": jobs}}) == ["test.yml: deploy"]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_pinned_and_tokens_read(name):
    workflow = WORKFLOWS[name]
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            version = step.get("uses", "x@" + "0" * 40).split("@")[1]
            assert len(version) == 40, step


def test_shards_of_the_workflow_are_the_whole():
    shards = WORKFLOWS["test.yml"]["jobs"]["test"]["strategy"]["matrix"]["shard"]
    assert shards == [f"{index}/{len(shards)}" for index in range(1, len(shards) + 1)]
