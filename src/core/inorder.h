// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>

/// Runs \p task in \p pool, which has one thread: after all tasks that were given before. Unlike
/// with QtConcurrent::run() that holds, too, when somebody waits for the future, which there makes
/// the waiting thread run the task itself, before its turn.
template <typename Task> auto inOrder(QThreadPool &pool, Task task)
{
    using Outcome = std::invoke_result_t<Task>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    QFuture<Outcome> future = promise->future();
    promise->start();
    pool.start([promise, task = std::move(task)]() mutable {
        promise->addResult(task());
        promise->finish();
    });
    return future;
}
