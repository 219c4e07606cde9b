// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells ThreadSanitizer what thread pools and QtConcurrent guarantee: a task sees what was written
/// before it was started, and who has waited for it sees what it wrote. Debian's Qt is built
/// without ThreadSanitizer, which sees none of its locks. The linker puts these in front of Qt's
/// functions (outpost_explain_threads in CMake); hence the names, which are those of the C++ ABI.
#include <QRunnable>
#include <QThreadPool>
#include <functional>
#include <sanitizer/tsan_interface.h>

class QFutureInterfaceBase;
namespace QtConcurrent {
class BlockSizeManager;
}

extern "C" {
using Pool = QThreadPool;
using Blocks = QtConcurrent::BlockSizeManager;
void __real__ZN11QThreadPool5startEP9QRunnablei(Pool *pool, QRunnable *task, int priority);
bool __real__ZN11QThreadPool11waitForDoneEi(Pool *pool, int milliseconds);
void __real__ZN20QFutureInterfaceBase15waitForFinishedEv(QFutureInterfaceBase *future);
void __real__ZN12QtConcurrent16BlockSizeManagerC1EP11QThreadPooli(Blocks *blocks, Pool *pool,
                                                                  int all);
void __real__ZN12QtConcurrent16BlockSizeManager13timeAfterUserEv(Blocks *blocks);
}

namespace {

char mapBegan; ///< to the threads of a map(), of which Qt starts all but the first by itself
char blockDone; ///< from them

/// Stands for a task in the pool. Qt can't find that one there any more: who waits for its future
/// waits for the thread, and doesn't run it.
class HandedOver : public QRunnable {
public:
    HandedOver(Pool *pool, QRunnable *task)
        : m_pool(pool)
        , m_task(task)
    {
        __tsan_release(this);
    }

    void run() override
    {
        __tsan_acquire(this);
        const bool isOurs = m_task->autoDelete();
        m_task->run();
        if (isOurs)
            delete m_task;
        __tsan_release(m_pool);
    }

private:
    Pool *m_pool;
    QRunnable *m_task;
};

} // namespace

extern "C" {

void __wrap__ZN11QThreadPool5startEP9QRunnablei(Pool *pool, QRunnable *task, int priority)
{
    __tsan_release(&mapBegan);
    __real__ZN11QThreadPool5startEP9QRunnablei(pool, new HandedOver(pool, task), priority);
}

void __wrap__ZN11QThreadPool5startESt8functionIFvvEEi(Pool *pool, std::function<void()> task,
                                                      int priority)
{
    __wrap__ZN11QThreadPool5startEP9QRunnablei(pool, QRunnable::create(std::move(task)), priority);
}

bool __wrap__ZN11QThreadPool11waitForDoneEi(Pool *pool, int milliseconds)
{
    const bool isDone = __real__ZN11QThreadPool11waitForDoneEi(pool, milliseconds);
    __tsan_acquire(pool);
    return isDone;
}

void __wrap__ZN20QFutureInterfaceBase15waitForFinishedEv(QFutureInterfaceBase *future)
{
    __real__ZN20QFutureInterfaceBase15waitForFinishedEv(future);
    __tsan_acquire(&blockDone);
}

void __wrap__ZN12QtConcurrent16BlockSizeManagerC1EP11QThreadPooli(Blocks *blocks, Pool *pool,
                                                                  int all)
{
    __tsan_acquire(&mapBegan);
    __real__ZN12QtConcurrent16BlockSizeManagerC1EP11QThreadPooli(blocks, pool, all);
}

void __wrap__ZN12QtConcurrent16BlockSizeManager13timeAfterUserEv(Blocks *blocks)
{
    __real__ZN12QtConcurrent16BlockSizeManager13timeAfterUserEv(blocks);
    __tsan_release(&blockDone);
}
}
