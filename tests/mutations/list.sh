# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Deliberate defects for tests/mutations/run: name, file, sed -zE, tests, what it is.

# On the wire
mutation array-body src/net/httpexchange.cpp 's/verbOf\(request\), body\)/verbOf(request), request.body)/' \
    'tst_transportfaults' 'a body that Qt may send again'
mutation body-resets src/net/oncebody.h 's/bool reset\(\) override \{ return false; \}/bool reset() override { m_read = 0; return true; }/' \
    'tst_transportfaults' 'OnceBody goes back to its start'
mutation follow-redirects src/net/networkrequest.cpp 's/R::ManualRedirectPolicy/R::NoLessSafeRedirectPolicy/' \
    'tst_httptransport' "Qt's default: the key goes to another host"
mutation redirect-is-answer src/net/networkfailure.cpp 's/if \(isRedirect\(statusOf\(reply\)\)\)/if (false)/' \
    'tst_httptransport' '3xx passes as an answer'
mutation keep-cookies src/net/networkrequest.cpp 's/(Cookie(Load|Save)ControlAttribute, R::)Manual/\1Automatic/g' \
    'tst_httptransport' 'cookies of one account go with the next'
mutation http2-clear src/net/networkrequest.cpp 's/(Http2(Cleartext)?AllowedAttribute, )false/\1true/g' \
    'tst_httptransport' 'HTTP/2 without TLS is offered'
mutation http2-tls src/net/networkrequest.cpp 's/(Http2AllowedAttribute, )false/\1true/' \
    'tst_alpn' 'HTTP/2 over TLS is offered'
mutation proxy-not-set src/net/proxypolicy.cpp 's/isLoopback\(url.host\(\)\)/false/' \
    'tst_httptransport' "this machine's traffic goes to the proxy"
mutation kept-connection src/net/httptransport.cpp 's/m_writes.clearConnectionCache\(\);//' \
    'tst_httptransport tst_writefigures' 'writes share a connection that may be closing'
mutation no-body-cap src/net/httpexchange.h 's/maximumBody = 32 \*/maximumBody = 1024 */' \
    'tst_bomb' 'an endless answer fills the memory'
mutation no-deadline src/net/httpexchange.cpp 's/m_deadline.start\(request.endpoint.deadline\);//' \
    'tst_bomb' 'a silent server holds a call for ever'
mutation idle-deadline src/net/httpexchange.cpp 's/(void HttpExchange::read\(\)\n\{)/\1\n    m_deadline.start();/' \
    'tst_transportfaults' 'each byte starts the deadline anew'
mutation always-sent src/net/httpexchange.cpp 's/answer.sent = m_sendings > 0/answer.sent = true/' \
    'tst_httptransport' 'requestSent ignored: what never left counts as sent'
mutation never-sent src/net/httpexchange.cpp 's/answer.sent = m_sendings > 0/answer.sent = false/' \
    'tst_transportfaults' 'requestSent ignored: what was lost counts as not sent'
mutation cut-body-kept src/net/httpexchange.cpp 's/if \(error == TransportError::None\)\n        answer.body/answer.body/' \
    'tst_transportfaults' 'half an answer reaches the reader'
mutation qt-error-text src/net/httpexchange.cpp 's/answer.detail = detailOf\(error, \*m_reply, m_proxy\)/answer.detail = m_reply->errorString()/' \
    'tst_canary' 'URL and words of the server in the message'
mutation status-is-failure src/net/networkfailure.cpp 's/return ofContent \|\| ofServer;/return false;/' \
    'tst_httptransport' 'complete answers from 400 on are thrown away'
mutation any-key src/net/requestcheck.cpp 's/return byte > 0x20 && byte < 0x7f;/return byte != 0;/' \
    'tst_requestcheck' 'a pasted key may add a header'
mutation plain-http src/net/requestcheck.cpp 's/return url.scheme\(\) == QLatin1String\("https"\)/return true/' \
    'tst_requestcheck' 'keys over http to anywhere'
mutation key-in-log src/net/queueattempts.cpp 's/<< answer.detail;/<< answer.detail << call.request.key.reveal();/' \
    'tst_canary' 'the key in a log line'
mutation secret-prints src/core/secret.cpp 's/const Secret \&\)(.*)"Secret\(…\)"/const Secret \&secret)\1secret.reveal()/' \
    'tst_redaction tst_canary' 'a Secret prints what it holds'
mutation no-redaction src/core/redaction.cpp 's/return QString\(text\).replace[^\n]*/return text;/' \
    'tst_redaction' 'redaction off'

# Journal of writes
mutation send-before-note src/net/queueattempts.cpp 's/\[this, id = send.id\]\(bool kept\) \{ transmit\(id, kept\); \}\);/[](bool) {});\n    transmit(send.id, true);/' \
    'tst_writejournal' 'a write leaves before it is noted'
mutation send-without-note src/net/queueattempts.cpp 's/if \(!kept \&\& call.writeNumber != 0\)/if (false)/' \
    'tst_writejournal' 'a full disk: a write leaves without a note'
mutation called-off-goes src/net/requestqueue.cpp 's/call.isCalledOff = call.isBeingNoted;/call.isCalledOff = false;/' \
    'tst_writejournal' 'a write that was cancelled while it was noted leaves all the same'
mutation no-barrier src/net/requestqueue.cpp 's/\&\& m_journal.blocks/\&\& false \&\& m_journal.blocks/' \
    'tst_writejournal' 'the next write of a kind passes an unknown one'
mutation forget-at-kill src/net/writejournal.cpp 's/write.state = WriteState::Unknown;\n(        m_open.insert)/\1/' \
    'tst_writejournal' 'what was under way at a kill is not unknown'
mutation lost-is-not-sent src/net/writestate.cpp 's/if \(!outcome.sent\)/if (outcome.error != TransportError::None)/' \
    'tst_writestate' 'a lost answer counts as a write that never left'
mutation 5xx-settles src/net/writestate.cpp 's/status >= 300 \&\& status < 400/status >= 300 \&\& status < 600/' \
    'tst_writestate' 'a write that met 5xx is settled as refused'

# Limits
mutation send-stamp src/net/requestscheduler.cpp 's/(slotEndOf\(event.outcome\), )now/\1call.sentAt/' \
    'tst_schedulerproperties tst_schedulerfigures' 'a slot comes free a window after its start'
mutation wall-clock src/net/requestqueue.cpp 's/step\(event, m_clock.sinceBoot\(\)\)/step(event, std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch()))/' \
    'tst_requestqueue tst_clockjump' 'waits by the wall clock'
mutation window-plus-one src/net/ratewindow.cpp 's/used\(now\) - limit;/used(now) - limit - 1;/' \
    'tst_ratewindow' 'one request more than the window takes'
mutation no-grace src/net/ratewindow.h 's/std::chrono::seconds\(30\)/std::chrono::seconds(0)/' \
    'tst_ratewindow' 'an unanswered request counts no longer than an answered one'
mutation no-even-spacing src/net/pace.cpp 's/if \(urgency == Urgency::Background\)/if (false)/' \
    'tst_pace' 'background work bursts'
mutation no-reserve src/net/ratelimiter.cpp 's/return attended \? limit \/ 6 : 0;/return 0;/' \
    'tst_ratelimiter' 'background work takes the last slot from a person'
mutation early-wake src/net/requestscheduler.cpp 's/m_actions.wakeAt = std::max\(\*first, now \+ 1ms\)/m_actions.wakeAt = now + 1ms/' \
    'tst_schedulerload' 'wakes every millisecond for nothing'

# Pauses
mutation floor-0 src/net/pauseseverity.cpp 's/return floor \+ 5s/return 5s/' \
    'tst_pausegate' 'a pause shorter than the penalty'
mutation no-doubling src/net/pauseseverity.cpp 's/std::min<Time>\(900s, 60s \* \(1 << doublings\)\)/Time(60s)/' \
    'tst_pausegate' 'every pause is as short as the first'
mutation no-jitter src/net/pauseseverity.cpp 's/random \* double\(jitter.count\(\)\)/0 * random/' \
    'tst_pausegate' 'everybody comes back at once'
mutation each-429-counts src/net/pausegate.cpp 's/if \(!m_openedAt \|\| sentAt >= \*m_openedAt\)/if (true)/' \
    'tst_pausegate' 'a burst of 429 counts as many pauses'
mutation retry-after-rules src/net/pausegate.cpp 's/std::max\(pause, asked\)/(asked > 0s ? asked : pause)/' \
    'tst_pausegate' 'Retry-After shortens the pause'
mutation write-as-probe src/net/schedulerstart.cpp 's/call.isWrite\(\) \|\| !m_running.empty\(\)/!m_running.empty()/' \
    'tst_schedulerpause' 'a write finds out whether we are shut out'
mutation two-probes src/net/schedulerstart.cpp 's/call.isWrite\(\) \|\| !m_running.empty\(\)/call.isWrite()/' \
    'tst_schedulerpause' 'several calls probe at once'
mutation rush-back src/net/schedulerstart.cpp 's/m_gate.isRecovering\(now\) \? 1 : maximumRunning/maximumRunning/' \
    'tst_schedulerpause tst_schedulerproperties' 'full force right after a pause'

mutation lost-probe-opens src/net/requestscheduler.cpp 's/m_gate.probeLost\(now\)/m_gate.probeAnswered(now)/' \
    'tst_schedulerpause' 'a probe without an answer ends the pause'

# Retries and guards
mutation write-again src/net/retrypolicy.cpp 's/if \(safety != RetrySafety::ReadOnly\)/if (safety == RetrySafety::Idempotent)/' \
    'tst_retrypolicy' 'a write that creates is repeated after 5xx'
mutation set-again src/net/retrypolicy.cpp 's/if \(safety != RetrySafety::ReadOnly\)/if (safety == RetrySafety::NotSafe)/' \
    'tst_retrypolicy' 'a write that sets a state is repeated after 5xx'
mutation no-retry-budget src/net/requestscheduler.cpp 's/ \&\& m_budget.spend\(\)//' \
    'tst_requestscheduler tst_schedulerproperties tst_retrypolicy' 'retries double the load'
mutation 401-goes-on src/net/requestscheduler.cpp 's/outcome.status == 401 \|\| //' \
    'tst_schedulerpause' 'a wrong key is tried again and again'
mutation no-error-guard src/net/errorguard.cpp 's/m_state.stoppedUntil = now \+ 60s/m_state.stoppedUntil = now/' \
    'tst_errorguard' 'error answers without end'

# Order
mutation no-priorities src/net/waitingcalls.cpp 's/if \(best \&\& call.priority != best->priority\)\n            break;//' \
    'tst_waitingcalls' 'background work passes a person'
mutation no-background-share src/net/waitingcalls.h 's/return m_sinceBackground >= 9/return false/' \
    'tst_waitingcalls tst_schedulerload' 'background work starves'
mutation no-queue-cap src/net/waitingcalls.h 's/capacity = 1000/capacity = 100000/' \
    'tst_waitingcalls' 'the queue has no end'
mutation no-join src/net/joinedreads.cpp 's/if \(call.isWrite\(\) \|\| call.question/if (true || call.question/' \
    'tst_schedulerjoin' 'equal reads are sent twice'
mutation join-after-write src/net/requestscheduler.cpp 's/if \(call.isWrite\(\)\)\n        outdateReads/if (false)\n        outdateReads/' \
    'tst_schedulerjoin' 'a read from before a write answers one from after it'
mutation no-superseding src/net/requestscheduler.cpp 's/    supersede\(call\);//' \
    'tst_schedulerjoin' 'every keystroke costs a request'
mutation two-writes src/net/schedulerstart.cpp 's/running\(\) >= maximum \|\| isBlockedByWrite|size\(\)\) >= maximum \|\| isBlockedByWrite\(call\)/size()) >= maximum/' \
    'tst_requestscheduler tst_schedulerproperties' 'two writes of an account at once'

# What an answer means
mutation ok-with-error src/api/envelope.cpp 's/ \|\| fields->reportsError\(\)//' \
    'tst_envelope' '200 with an error passes as success'
mutation 5xx-is-refusal src/api/envelope.cpp 's/status < 500 \&\& status != 408/status < 600/' \
    'tst_envelope' 'a write that met 5xx counts as not done'
mutation lost-is-refusal src/api/transportfailure.cpp 's/: ApiError::Effect::Unknown/: ApiError::Effect::Refused/' \
    'tst_envelope tst_apiclient' 'a write without an answer counts as not done'
mutation lax-json src/api/json/jsonwalk.h 's/m_place != m_end/false/' \
    'tst_eventdecoder tst_jsonwalk' 'what follows an answer passes'
mutation lax-words src/api/json/jsonwalk.cpp 's/if \(!isWord\(text\)\)/if (false)/' \
    'tst_jsonwalk' 'events in a string that nobody closed vanish'
mutation read-only-writes src/api/apiclient.cpp 's/return m_access.readOnly \&\&/return false \&\&/' \
    'tst_apiclient' 'a read-only account writes'
mutation add-is-read src/api/endpoints/subaccounts.h 's/creates\("\/subaccount\/add"_L1\)/reads("\/subaccount\/add"_L1)/' \
    'tst_endpoints' 'subaccount/add may be repeated'
mutation uncounted-search src/api/endpoints/reports.h 's/RateLimitGroup::ActivitySearch/RateLimitGroup::Other/' \
    'tst_endpoints' 'the published limit of the search is not kept'

# Over a restart
mutation memory-not-kept src/net/queueattempts.cpp 's/return toBytes\(m_scheduler.memory\(m_clock.moment\(\)\)\);/return {};/' \
    'tst_writejournal' 'a restart forgets limits and pauses'
mutation memory-not-restored src/net/requestqueue.cpp 's/m_scheduler.restore\(\*memory, m_clock.moment\(\)\);/(void)memory->gate;/' \
    'tst_writejournal' 'what was kept is not looked at'
mutation pause-not-kept src/net/queueattempts.cpp 's/m_store->keep\(memory\(\), std::nullopt, \[\]\(bool\) \{\}\);//' \
    'tst_writejournal' 'a pause is kept only by the next request'
mutation burst-not-cut src/net/learnedburst.cpp 's/if \(place <= 1\)/if (place >= 0)/' \
    'tst_learnedburst' 'a 429 teaches nothing'
mutation one-queue src/app/queues.cpp 's/\? Scope::Loopback/? Scope::Smtp2go/' \
    'tst_queues' 'what listens on this computer pauses the accounts'
mutation open-folder src/core/privatefile.cpp 's/ \&\& QFile::setPermissions\(path, folderModes\)//' \
    'tst_paths tst_privatefile' 'folders that others can look into'

# Fetching and following: the rows are exactly those that there are
mutation no-overlap src/api/activity/fetch/tailplan.cpp 's/value_or\(m_completeAt\)\) - m_overlap.count\(\)/value_or(m_completeAt))/' \
    'tst_fetchproperties' 'a live tail loses what comes late'
mutation twins-are-one src/api/activity/heldevents.cpp 's/if \(--found->second == 0\)/if (false)/' \
    'tst_fetchproperties' 'of twins over a border one is left out'
mutation nothing-held src/api/activity/pagewalk.cpp 's/if \(!m_held.take\(hashes\[row\]\)\)/if (true)/' \
    'tst_fetchproperties' 'what is read again is there twice'
mutation slices-overlap src/api/activity/fetch/fetchleg.cpp 's/return beginSlice\(inMilliseconds\(walked.start\)\);/return beginSlice(inMilliseconds(walked.start) - 1000);/' \
    'tst_fetchproperties tst_slices' 'the second at the border of a slice is lost'
mutation border-too-early src/api/activity/pagewalk.cpp 's/std::optional\(wholeSecond\(m_lastTime\) \+ second\)/std::optional(wholeSecond(m_lastTime))/' \
    'tst_fetchproperties tst_slices' 'a second that was cut by a page counts as complete'
mutation shift-not-seen src/api/activity/pagewalk.cpp 's/if \(isShifted\(shift\)\)/if (false)/' \
    'tst_fetchproperties tst_activitysearch' 'shifted pages double rows'
mutation others-not-held src/api/activity/pagewalk.cpp 's/\{\n    holdOthers\(\);/{/' \
    'tst_fetchproperties' 'tail and search bring the same row'
mutation region-too-late src/api/activity/fetch/livetail.cpp 's/return isNew\(region\) \?/return isNew(region) \&\& false ?/' \
    'tst_fetchproperties' 'a live tail loses what a region had before it came to it'
mutation page-unbroken src/api/activity/pageoverlap.cpp 's/repeated\[row\] = /repeated[row] = (row == 0 || repeated[row - 1]) \&\& /' \
    'tst_activitysearch' 'rows behind one that came in between are there twice'
mutation no-slices src/api/activity/fetch/fetchleg.cpp 's/m_runsToEnd \&\& mayCut\(\)/false \&\& mayCut()/' \
    'tst_slices' 'a long search outlives its tokens'
mutation no-last-look src/api/activity/fetch/fetchleg.cpp 's/m_isLastLook \? std::nullopt : lastLookFrom\(\)/std::optional<qint64>()/' \
    'tst_slices tst_fetching' 'what came late while loading is missing'
mutation tail-past-search src/api/activity/fetch/livetail.cpp "s/search.plan\(\).begunAt\(\)\)\);/search.plan().begunAt()) + 900'000);/" \
    'tst_fetchproperties' 'the tail begins behind the end of the search'

# Settings and proxies
mutation around-the-proxy src/net/proxypolicy.cpp 's/(const bool isComplete = [^;]*;)/\1\n    if (!isComplete)\n        return {QNetworkProxy::NoProxy};/' \
    'tst_proxy' 'a proxy that is not complete is left out'
mutation proxy-not-named src/net/httpexchange.cpp 's/isOfProxy\(error\) \? TransportError::Proxy : error/error/' \
    'tst_proxy' 'a proxy that refuses looks like a broken connection'
mutation newer-settings-used src/core/settingsfile.cpp 's/number > currentVersion \? Condition::Newer/number > 1000000 ? Condition::Newer/' \
    'tst_settings' 'settings of a newer version are overwritten'
mutation page-size-ignored src/gui/activity/activitypage.cpp 's/query.pageSize = m_settings.preferences\(\).activity.pageSize;//' \
    'tst_preferences' 'a setting without effect'
mutation lock-open src/app/singleinstance.cpp 's/QFile::setPermissions\(m_lock.fileName\(\)/QFile::setPermissions(QString()/' \
    'tst_keysinks' 'others can read the lock'
mutation doubts-forgotten src/net/writerow.cpp 's/ AND NOT \(%1\)/ AND (1 OR %1)/' \
    'tst_queuefile' 'forgetting an account forgets its changes in doubt'
# The life of an e-mail, and numbers
mutation twins-told-twice src/api/activity/life/emaillife.cpp 's/event.identity != 0 && place/false \&\& place/' \
    'tst_emaillife' 'an event that was told twice stands there twice'
mutation attempts-doubled src/api/activity/life/emaillife.cpp 's/if \(!(isTold\(lane, attempt\))\)/if (!\1 || true)/' \
    'tst_emaillife' 'soft bounces count again as attempts'
mutation back-is-refused src/api/activity/life/fate.cpp 's/taken >= 0\)/taken > 1000)/' \
    'tst_emaillife' 'a mail that came back was never taken'
mutation life-asks-always src/gui/activity/life/lifesource.cpp 's/(mayBeMore) \&\& canAsk/(\1 || true) \&\& canAsk/' \
    'tst_lifepanel' 'every mail one rests on costs a search'
mutation life-asks-paused src/gui/activity/life/lifesource.cpp 's/!queue.pausedFor && //' \
    'tst_lifepanel' 'a mail asks by itself into a pause'
mutation life-leaks-key src/gui/activity/life/lifepanel.cpp 's/redacted\(LifeWords::report\((.*)\)\)\);\n/LifeWords::report(\1));\n/' \
    'tst_lifepanel' 'a key in a reply goes to the clipboard'
mutation hidden-rows-count src/api/activity/numbers/eventhistogram.cpp 's/if \(!shown.has\(row\)\)/if (!shown.has(row) \&\& false)/' \
    'tst_numbers' 'rows that the filter hides are counted'

# Subaccounts
mutation namesakes-guessed src/api/subaccounts/subaccountnumbers.cpp 's/owners.size\(\) > 1 \|\| isTwice/isTwice/' \
    'tst_subaccountoverview' 'numbers go to one of several subaccounts of a name'
mutation id-in-any-case src/api/subaccounts/subaccountlookup.cpp 's/return subaccount.id == m_id;/return subaccount.id.compare(m_id, Qt::CaseInsensitive) == 0;/' \
    'tst_subaccountwrites' 'ids that differ by case only are one'
mutation edit-sends-all src/api/subaccounts/subaccountedit.cpp 's/Known\(\*wanted\) == \*known/false/' \
    'tst_subaccountwrites tst_subaccountchanges' 'an edit sends what stays, too'
mutation edit-taken-for-made src/api/subaccounts/subaccounteditchecker.cpp 's/if \(all.unmet > 0\)/if (false)/' \
    'tst_subaccountwrites' 'an edit that never happened counts as made'
mutation closed-taken-for-open src/api/subaccounts/subaccountstatechecker.cpp 's/if \(state == wanted\)/if (state == wanted || true)/' \
    'tst_subaccountwrites' 'a close that never happened counts as made'
mutation forecast-of-a-day src/api/subaccounts/usageforecast.h 's/fewestDays = 7;/fewestDays = 2;/' \
    'tst_usageforecast' 'a forecast from two days'
mutation forecast-always src/api/subaccounts/usageforecast.cpp 's/(bool isTooVague[^{]*\{)/\1\n    if (now.isValid())\n        return false;/' \
    'tst_usageforecast' 'a day is named however uneven the use is'
mutation forecast-no-renewal src/api/subaccounts/usagedays.cpp 's/if \(to.used >= from.used\)/if (true)/' \
    'tst_usageforecast' 'the renewal counts as mail that was unsent'
mutation forecast-no-week src/api/subaccounts/usagetrend.cpp 's/m_rhythm\[i\] = [^;]*;/m_rhythm[i] = 1;/' \
    'tst_usageforecast' 'weekends count as workdays'
mutation snapshots-pile-up src/api/subaccounts/usagesnapshots.cpp 's/series.last\(\).at.date\(\) >= snapshot.at.date\(\)/series.last().at >= snapshot.at/' \
    'tst_usagesnapshots' 'every look is kept, not one a day'
mutation out-of-turn src/core/inorder.h 's/pool.start\(\[/pool.clear();\n    QThreadPool::globalInstance()->start([/' \
    'tst_usagesnapshots' 'what was recorded last may be written first'
mutation estate-forgets src/api/subaccounts/estate/estatereads.cpp 's/if \(known == EstateCell::State::NotRead[^)]*\)/if (known != EstateCell::State::Good || true)/' \
    'tst_estate' 'a read that fails wipes what was known'
mutation estate-goes-on-failing src/api/subaccounts/estate/estategatherer.cpp 's/mostFailuresInARow = 5/mostFailuresInARow = 500/' \
    'tst_estate' 'errors are asked for, one after the other'
mutation closing-counts-again src/api/subaccounts/changes/subaccountclosing.cpp 's/if \(m_stops\) \/\/ later/if (false) \/\/ later/' \
    'tst_subaccountchanges' 'what closing stops is read three times'
mutation memories-stay src/app/accountforgetter.cpp 's/    forgetMemory\(0\);/    m_remover.remove(m_profile.id);/' \
    'tst_accountforgetter' 'a forgotten account leaves its subaccounts behind'
# Changes and their log
mutation plan-is-stale src/api/changes/changeplan.cpp 's/if \(state == m_entry.before\)\n        return note\(\);/return note();/' \
    'tst_changeplan' 'a plan is applied to what somebody has changed since'
mutation lost-is-refused src/api/changes/changeplan.cpp 's/m_error->effect != ApiError::Effect::Unknown/true/' \
    'tst_changeplan' 'a change whose answer was lost is told as refused'
mutation sent-unnoted src/api/changes/changeplan.cpp 's/(    m_entry.outcome = ChangeOutcome::Planned;\n)/\1    return send();\n/' \
    'tst_changeplan' 'a change is sent before the log has it'
mutation plan-not-compared src/api/changes/changeplan.cpp 's/m_entry.holds = m_differences.isEmpty\(\);/m_entry.holds = true;/' \
    'tst_changeplan' 'what SMTP2GO shows afterwards is not compared'
mutation log-torn src/api/changes/changefile.cpp 's/(== .\\n. \? QByteArray\(\) : QByteArray\()"\\n"\)/\1)/' \
    'tst_changelog' 'a line behind a torn one is lost with it'
mutation log-half-line src/api/changes/changefile.cpp 's/file.resize\(end\);//' \
    'tst_changelog' 'a full disk leaves half a line'
mutation log-endless src/api/changes/changefile.cpp 's/before.size\(\) > 0 \&\&/false \&\&/' \
    'tst_changelog' 'the log grows for ever'
mutation log-has-keys src/api/changes/loggedchangejson.cpp 's/withoutSecrets\(dense\(object\)\)/dense(object)/' \
    'tst_changelog tst_changeplan' 'keys and passwords in the log of changes'
mutation log-not-forgotten src/app/accountforgetter.cpp 's/m_changes.forget\(m_profile.id.toString\(QUuid::WithoutBraces\)\)/m_changes.forget(QString())/' \
    'tst_accountforgetter' 'the changes of a forgotten account stay in the log'
mutation word-not-asked src/gui/changes/changeplandialog.cpp 's/return word.isEmpty\(\) \|\|/return true ||/' \
    'tst_changeplandialog' 'a dangerous change needs no word'
