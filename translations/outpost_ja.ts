<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Outpost</source>
        <translation>Outpost について</translation>
    </message>
    <message>
        <source>Outpost %1</source>
        <translation>Outpost %1</translation>
    </message>
    <message>
        <source>An independent desktop console for people who run their mail through SMTP2GO.

Free software under the GNU General Public License, version 3 or later. Icons of the Breeze set by the KDE community.</source>
        <translation>SMTP2GO でメールを運用する人のための、独立して作られたデスクトップコンソールです。

GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。アイコンは KDE コミュニティによる Breeze セットです。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AccountBar</name>
    <message>
        <source>&amp;Work as…</source>
        <translation>次として操作(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>AccountFile</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>あなただけが読めるフォルダーがありません。</translation>
    </message>
</context>
<context>
    <name>AccountForgetter</name>
    <message>
        <source>The file of the request queue can&apos;t be written, so nothing was forgotten. Is the disk full?</source>
        <translation>リクエストキューのファイルに書き込めないため、何も削除されていません。ディスクに空きがありますか？</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written, so the account stays: %1.</source>
        <translation>変更ログに書き込めないため、アカウントはそのまま残ります: %1</translation>
    </message>
    <message>
        <source>What Outpost keeps of the account can&apos;t be removed, so it stays: %1.</source>
        <translation>Outpost が保存しているアカウントの情報を削除できないため、そのまま残ります: %1</translation>
    </message>
    <message>
        <source>The account is forgotten, but the history of its senders can&apos;t be removed from %1.</source>
        <translation>アカウントは削除されましたが、送信元の履歴を %1 から削除できません。</translation>
    </message>
    <message>
        <source>The key store says that it removed the key, and still has it. Remove it there by hand.</source>
        <translation>キーストアは鍵を削除したと応答しましたが、まだ残っています。手作業で削除してください。</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History goes back</source>
        <translation>履歴の期間(&amp;H)</translation>
    </message>
    <message>
        <source>How long SMTP2GO keeps the activity of this account: it depends on the plan</source>
        <translation>SMTP2GO がこのアカウントのアクティビティを保持する期間。プランによって異なります</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>履歴の日数</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>キーの保存先(&amp;K)</translation>
    </message>
    <message>
        <source>Outpost refuses every change before anything is sent</source>
        <translation>何かが送信される前に、Outpost がすべての変更を拒否します</translation>
    </message>
    <message>
        <source>Read-&amp;only: change nothing in this account</source>
        <translation>読み取り専用: このアカウントでは何も変更しない(&amp;O)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>空色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>その他の日数</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>このコンピューターのキーストア</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>メモリ内 (Outpost の終了まで)</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (読み取り専用)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Manage accounts</source>
        <translation>アカウントの管理</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide the demo</source>
        <translation>デモを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Remove account and key</source>
        <translation>アカウントとキーを削除</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>built-in emulator</source>
        <translation>内蔵エミュレーター</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Remove “%1” from Outpost? Its key is removed from where it is kept. Nothing changes at SMTP2GO.</source>
        <translation>「%1」を Outpost から削除しますか？ キーは保存場所から削除されます。SMTP2GO 側では何も変わりません。</translation>
    </message>
</context>
<context>
    <name>ActionCommands</name>
    <message>
        <source>Not possible at this moment</source>
        <translation>今は実行できません</translation>
    </message>
</context>
<context>
    <name>ActivityEvent</name>
    <message>
        <source>1 attempt: %1</source>
        <translation>試行 1 回: %1</translation>
    </message>
    <message>
        <source>%1 attempts: %2</source>
        <translation>試行 %1 回: %2</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>ActivityFilterForm</name>
    <message>
        <source>Time ra&amp;nge</source>
        <translation>期間(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>フィルター(&amp;L)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Stop and keep what has arrived (Esc)</source>
        <translation>停止し、届いたものは残す (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>開始 (ローカル時刻)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>終了 (ローカル時刻)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Filter status</source>
        <translation>フィルターの状態</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Show the conditions as fields, too</source>
        <translation>条件をフィールドとしても表示します</translation>
    </message>
    <message>
        <source>&amp;Free text</source>
        <translation>フリーテキスト(&amp;F)</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>フリーテキスト</translation>
    </message>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc</source>
        <translation>メール ID、件名、To、受信者または Bcc</translation>
    </message>
    <message>
        <source>Alternatives with a bar: invoice | reminder</source>
        <translation>縦棒で区切ると「または」: invoice | reminder</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>送信者(&amp;S)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>受信者(&amp;R)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>件名(&amp;B)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Event kinds</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>E-mail ID, usernames, subaccounts, region, latest events, headers</source>
        <translation>メール ID、ユーザー名、サブアカウント、リージョン、最新イベント、ヘッダー</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>E-mail &amp;ID</source>
        <translation>メール ID(&amp;I)</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>メール ID</translation>
    </message>
    <message>
        <source>&amp;Usernames</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Usernames</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>name, name, …</source>
        <translation>名前, 名前, …</translation>
    </message>
    <message>
        <source>Subacc&amp;ounts</source>
        <translation>サブアカウント(&amp;O)</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>ID, ID, …</source>
        <translation>ID, ID, …</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>Without a choice, only the region of the master account is searched</source>
        <translation>選択しない場合は、マスターアカウントのリージョンだけを検索します</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>マスターアカウントのリージョン</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Latest event of each e-mail</source>
        <translation>メールごとの最新イベント</translation>
    </message>
    <message>
        <source>Latest, by time sent</source>
        <translation>最新 (送信時刻順)</translation>
    </message>
    <message>
        <source>Custom &amp;headers</source>
        <translation>カスタムヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>カスタムヘッダー</translation>
    </message>
    <message>
        <source>Fe&amp;tch headers</source>
        <translation>ヘッダーを取得(&amp;T)</translation>
    </message>
    <message>
        <source>As in the filter</source>
        <translation>フィルターのとおり</translation>
    </message>
    <message>
        <source>Mend the filter</source>
        <translation>フィルターを直してください</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) of the filter have no field</source>
        <translation>
            <numerusform>フィルターの条件のうち %n 件にはフィールドがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields wait until the filter can be read</source>
        <translation>フィルターが読み取れるようになるまで、フィールドは待機します</translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n left out)</source>
        <translation>
            <numerusform>フィールド (%n 件を除く)</numerusform>
        </translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>終了 (UTC)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>カスタム…</translation>
    </message>
</context>
<context>
    <name>ActivityMessages</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The rows below are from the search before.</source>
        <translation>下の行は前回の検索のものです。</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>検索をキャンセルしました</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>What has arrived stays.</source>
        <translation>届いたものは残ります。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>さらに取得</translation>
    </message>
    <message>
        <source>SMTP2GO’s page token had expired</source>
        <translation>SMTP2GO のページトークンの有効期限が切れていました</translation>
    </message>
    <message>
        <source>Outpost asked again from the last complete second. No event is missing or doubled.</source>
        <translation>Outpost は最後に完全だった秒から問い合わせ直しました。欠けたイベントも重複したイベントもありません。</translation>
    </message>
</context>
<context>
    <name>ActivityNumbers</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>集計(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity events</source>
        <translation>アクティビティのイベント</translation>
    </message>
    <message>
        <source>Result status</source>
        <translation>結果の状態</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>取得済みイベント</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>行をファイルまたはクリップボードに書き出す (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Fetch all the rest (Ctrl+L)</source>
        <translation>残りをすべて取得 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>フィルターへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>もう一度検索(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>イベントを JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>This can&apos;t be searched</source>
        <translation>これは検索できません</translation>
    </message>
</context>
<context>
    <name>ActivityPanels</name>
    <message>
        <source>SMTP2GO got too many requests from this internet address, from Outpost or from another program.</source>
        <translation>この IP アドレスから SMTP2GO へのリクエストが多すぎました。Outpost か、ほかのプログラムによるものです。</translation>
    </message>
    <message>
        <source>Nothing is lost: your search goes on by itself.</source>
        <translation>失われたものはありません。検索は自動的に再開します。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>順番を待っています: %1。</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>SMTP2GO の応答を待っています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>検索をキャンセルしました</translation>
    </message>
    <message>
        <source>Change the filter, or search again.</source>
        <translation>フィルターを変更するか、もう一度検索してください。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>Where is this e-mail, and why?</source>
        <translation>このメールはどこにあり、なぜそうなったのか？</translation>
    </message>
    <message>
        <source>Fill in what you know above and press Return.</source>
        <translation>わかっていることを上に入力し、Return を押してください。</translation>
    </message>
    <message>
        <source>Only the region of your master account was searched: if subaccounts live in another one, choose it under More filters.</source>
        <translation>マスターアカウントのリージョンだけを検索しました。ほかのリージョンにサブアカウントがある場合は、「その他のフィルター」で選択してください。</translation>
    </message>
    <message>
        <source>No events match</source>
        <translation>一致するイベントがありません</translation>
    </message>
    <message>
        <source>Nothing between %1 and %2 fits the filter.</source>
        <translation>%1 から %2 までに、フィルターに合うものはありません。</translation>
    </message>
    <message>
        <source>Choose a longer time range or fewer conditions. An event shows up about two minutes after it happened.</source>
        <translation>期間を長くするか、条件を減らしてください。イベントは発生から約 2 分後に表示されます。</translation>
    </message>
    <message>
        <source>None of the rows fetched fits the filter</source>
        <translation>取得した行にフィルターに合うものがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) fetched, all of them left out by conditions that are applied here.</source>
        <translation>
            <numerusform>%Ln 件のイベントを取得しましたが、ここで適用される条件によりすべて除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be some among those not fetched yet.</source>
        <translation>まだ取得していない中にある可能性があります。</translation>
    </message>
    <message>
        <source>Switch a condition off, or remove one.</source>
        <translation>条件をオフにするか、削除してください。</translation>
    </message>
    <message>
        <source>Fetch more</source>
        <translation>さらに取得</translation>
    </message>
</context>
<context>
    <name>ActivityQuery</name>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>期間の終わりは始まりより後でなければなりません。</translation>
    </message>
    <message>
        <source>A page can have 1 to %1 events.</source>
        <translation>1 ページに含められるイベントは 1 〜 %1 件です。</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for an event that isn&apos;t in its list.</source>
        <translation>SMTP2GO は、一覧にないイベントを検索できません。</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>検索フィールドに改行またはほかの制御文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>ActivitySettingsPage</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&amp;Columns shown at first</source>
        <translation>最初に表示する列(&amp;C)</translation>
    </message>
    <message>
        <source>Columns shown at first</source>
        <translation>最初に表示する列</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>A change puts the table back to these columns, in their first order and width.</source>
        <translation>変更すると、表はこれらの列の最初の順序と幅に戻ります。</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Time range at first</source>
        <translation>最初の期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Events asked for at once</source>
        <translation>一度に要求するイベント数(&amp;E)</translation>
    </message>
    <message>
        <source>Events asked for at once</source>
        <translation>一度に要求するイベント数</translation>
    </message>
    <message>
        <source>Each page is one search of the 60 that SMTP2GO allows in a minute. Smaller pages come sooner, larger ones need fewer searches.</source>
        <translation>1 ページは、SMTP2GO が 1 分間に許可する 60 回の検索のうちの 1 回です。小さいページは早く届き、大きいページは検索回数が少なくて済みます。</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を少なくとも 1 つ選択してください。</translation>
    </message>
</context>
<context>
    <name>ActivityState</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>不明な数の</translation>
    </message>
    <message>
        <source>%1 fetched of %2 events</source>
        <translation>%1 件取得、全 %2 件</translation>
    </message>
    <message>
        <source>Sorted among %1 fetched of %2 events</source>
        <translation>%1 件 (全 %2 件) の範囲で並べ替え</translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) asked of SMTP2GO</source>
        <translation>
            <numerusform>%Ln 件の条件を SMTP2GO に問い合わせ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) applied to the %1 rows fetched</source>
        <translation>
            <numerusform>%Ln 件の条件を取得済みの %1 行に適用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln applied to the %2 rows fetched</source>
        <translation>
            <numerusform>%1、%Ln 件を取得済みの %2 行に適用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 件表示、全 %2 件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more arrived meanwhile, search again to see them</source>
        <translation>
            <numerusform>%1。その間にさらに %Ln 件が届きました。表示するにはもう一度検索してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching… Meanwhile: %1</source>
        <translation>検索しています… その間: %1</translation>
    </message>
</context>
<context>
    <name>ActivityViews</name>
    <message>
        <source>Views of Outpost (*.outpostview);;All files (*)</source>
        <translation>Outpost のビュー (*.outpostview);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The saved views could not be read</source>
        <translation>保存したビューを読み込めませんでした</translation>
    </message>
    <message>
        <source>The views are not saved</source>
        <translation>ビューは保存されていません</translation>
    </message>
    <message>
        <source>Not the file of a view</source>
        <translation>ビューのファイルではありません</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>マイビュー</translation>
    </message>
    <message>
        <source>The view is not saved</source>
        <translation>ビューは保存されていません</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>The view keeps its name</source>
        <translation>ビューの名前は変わっていません</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>ビューを削除しました</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Export view</source>
        <translation>ビューをエクスポート</translation>
    </message>
    <message>
        <source>Import view</source>
        <translation>ビューをインポート</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>ビューの名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Paste an API key of the account. SMTP2GO shows it once, under Settings, API Keys, when it is made.</source>
        <translation>アカウントの API キーを貼り付けてください。SMTP2GO では、キーの作成時に Settings の API Keys で一度だけ表示されます。</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>新しい API キー</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show the key</source>
        <translation>キーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>ステップ %1 / 3</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
    <message>
        <source>SMTP2GO %1</source>
        <translation>SMTP2GO %1</translation>
    </message>
</context>
<context>
    <name>AddDomainDialog</name>
    <message>
        <source>Add a sender domain</source>
        <translation>送信元ドメインの追加</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>Domain to add</source>
        <translation>追加するドメイン</translation>
    </message>
    <message>
        <source>example.com</source>
        <translation>example.com</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>入力内容</translation>
    </message>
    <message>
        <source>&amp;Tracking subdomain</source>
        <translation>トラッキング用サブドメイン(&amp;T)</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>トラッキング用サブドメイン</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, mostly “link”</source>
        <translation>空欄: SMTP2GO が選択 (多くは「link」)</translation>
    </message>
    <message>
        <source>&amp;Return-path subdomain</source>
        <translation>Return-Path サブドメイン(&amp;R)</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Return-Path サブドメイン</translation>
    </message>
    <message>
        <source>Empty: as SMTP2GO chooses, “em” and a number</source>
        <translation>空欄: SMTP2GO が選択 (「em」と番号)</translation>
    </message>
    <message>
        <source>&amp;Look for the records at once</source>
        <translation>すぐにレコードを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Get a certificate for tracked links once it is verified</source>
        <translation>検証後、トラッキングリンクの証明書を取得する(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Share it with subaccounts</source>
        <translation>サブアカウントと共有する(&amp;S)</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Shows what will change before anything is sent</source>
        <translation>何かが送信される前に、何が変わるかを表示します</translation>
    </message>
    <message>
        <source>Tracking subdomain: %1</source>
        <translation>トラッキング用サブドメイン: %1</translation>
    </message>
    <message>
        <source>Return-path subdomain: %1</source>
        <translation>Return-Path サブドメイン: %1</translation>
    </message>
    <message>
        <source>The domain behind the @ of your senders, e.g. example.com.</source>
        <translation>送信者アドレスの @ より後ろのドメインです (例: example.com)。</translation>
    </message>
    <message>
        <source>%1 will be added.</source>
        <translation>%1 を追加します。</translation>
    </message>
    <message>
        <source>Links will go through %1.%2.</source>
        <translation>リンクは %1.%2 を経由します。</translation>
    </message>
</context>
<context>
    <name>AddSingleSenderDialog</name>
    <message>
        <source>Add a single sender</source>
        <translation>個別送信者の追加</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>追加するアドレス</translation>
    </message>
    <message>
        <source>jo@example.com</source>
        <translation>jo@example.com</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Message in the verification mail</source>
        <translation>検証メールのメッセージ</translation>
    </message>
    <message>
        <source>Stands in the mail; may be empty</source>
        <translation>メールに書かれます。空欄でも構いません</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>This address is there already, and verified.</source>
        <translation>このアドレスは既にあり、検証済みです。</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified address(es).</source>
        <translation>
            <numerusform>SMTP2GO はこのアドレスにリンク付きのメールを送ります。誰かがリンクを開くと使えるようになります。無料プランでは検証済みアドレスは %Ln 件までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedSenders</name>
    <message>
        <source>Off: the list isn&apos;t used</source>
        <translation>オフ: リストは使われません</translation>
    </message>
    <message>
        <source>Whitelist: only those in the list may send</source>
        <translation>ホワイトリスト: リストにあるものだけが送信できます</translation>
    </message>
    <message>
        <source>Blacklist: those in the list may not send</source>
        <translation>ブラックリスト: リストにあるものは送信できません</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>「%1」は単一のメールアドレスでもドメインでもありません。</translation>
    </message>
    <message>
        <source>Choose how the list is used.</source>
        <translation>リストの使い方を選択してください。</translation>
    </message>
    <message>
        <source>With an empty whitelist nobody could send. Put somebody into the list first.</source>
        <translation>ホワイトリストが空では誰も送信できません。先に誰かをリストに入れてください。</translation>
    </message>
    <message>
        <source>Type an e-mail address or a domain.</source>
        <translation>メールアドレスまたはドメインを入力してください。</translation>
    </message>
</context>
<context>
    <name>AllowedSendersChecker</name>
    <message>
        <source>The allowed senders are as they should be.</source>
        <translation>許可された送信者は意図したとおりです。</translation>
    </message>
    <message>
        <source>The allowed senders aren&apos;t as they should be.</source>
        <translation>許可された送信者は意図したとおりではありません。</translation>
    </message>
</context>
<context>
    <name>AllowedSendersEditing</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>「%1」は既にリストにあります。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t in the list.</source>
        <translation>「%1」はリストにありません。</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>「%1」を許可された送信者のリストに入れる</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>「%1」を許可された送信者のリストから外す</translation>
    </message>
    <message>
        <source>“%1” was put into the list</source>
        <translation>「%1」をリストに入れました</translation>
    </message>
    <message>
        <source>“%1” was taken out of the list</source>
        <translation>「%1」をリストから外しました</translation>
    </message>
    <message>
        <source>It can be taken out again.</source>
        <translation>もう一度外せます。</translation>
    </message>
    <message>
        <source>It can be put in again.</source>
        <translation>もう一度入れられます。</translation>
    </message>
</context>
<context>
    <name>AllowedSendersEffect</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 とほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender domains and single senders are switched off: only this list says then who may send, and mail no longer counts as verified by them.</source>
        <translation>送信元ドメインと個別送信者はオフになります。以後、誰が送信できるかはこのリストだけで決まり、メールはそれらによって検証済みとは見なされなくなります。</translation>
    </message>
    <message>
        <source>Which ones there are can&apos;t be told: this key may not read them.</source>
        <translation>どれがあるかはわかりません。このキーには読み取る権限がありません。</translation>
    </message>
    <message>
        <source>These sender domains stop: %1.</source>
        <translation>次の送信元ドメインが止まります: %1。</translation>
    </message>
    <message>
        <source>These single senders stop: %1.</source>
        <translation>次の個別送信者が止まります: %1。</translation>
    </message>
    <message>
        <source>Not in the list, so nothing is sent from there any more: %1.</source>
        <translation>リストにないため、次からはもう送信されません: %1。</translation>
    </message>
    <message>
        <source>In the list, so nothing is sent from there any more: %1.</source>
        <translation>リストにあるため、次からはもう送信されません: %1。</translation>
    </message>
    <message>
        <source>Nothing is sent from there any more: %1.</source>
        <translation>次からはもう送信されません: %1。</translation>
    </message>
    <message>
        <source>These may send from now on: %1.</source>
        <translation>以後、次のものが送信できます: %1。</translation>
    </message>
    <message>
        <source>The list is empty then: nobody may send.</source>
        <translation>その場合リストは空です。誰も送信できません。</translation>
    </message>
    <message>
        <source>The list isn&apos;t used as long as its mode is off.</source>
        <translation>モードがオフの間、リストは使われません。</translation>
    </message>
    <message>
        <source>The list isn&apos;t used any more. Sender domains and single senders say then who may send.</source>
        <translation>リストはもう使われません。その後は送信元ドメインと個別送信者によって誰が送信できるかが決まります。</translation>
    </message>
</context>
<context>
    <name>AllowedSendersModel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>アドレスまたはドメイン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>AllowedSendersService</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Change who may send to “%1”</source>
        <translation>送信できる者を「%1」に変更</translation>
    </message>
    <message>
        <source>Put “%1” into the list of allowed senders</source>
        <translation>「%1」を許可された送信者のリストに入れる</translation>
    </message>
    <message>
        <source>Take “%1” out of the list of allowed senders</source>
        <translation>「%1」を許可された送信者のリストから外す</translation>
    </message>
</context>
<context>
    <name>AllowedSendersState</name>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Verified sender domains</source>
        <translation>検証済みの送信元ドメイン</translation>
    </message>
    <message>
        <source>Verified single senders</source>
        <translation>検証済みの個別送信者</translation>
    </message>
</context>
<context>
    <name>AllowedSendersUpdating</name>
    <message>
        <source>The list and the mode that are there now can be set again.</source>
        <translation>現在のリストとモードは、もう一度設定できます。</translation>
    </message>
    <message>
        <source>Look then whether sender domains and single senders are in force: SMTP2GO doesn&apos;t say that it switches them on again.</source>
        <translation>その後、送信元ドメインと個別送信者が有効かどうかを確かめてください。SMTP2GO はそれらを再びオンにするとは述べていません。</translation>
    </message>
    <message>
        <source>Change how allowed senders are used</source>
        <translation>許可された送信者の使い方を変更</translation>
    </message>
    <message>
        <source>Change the list of allowed senders</source>
        <translation>許可された送信者のリストを変更</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>許可された送信者</translation>
    </message>
    <message>
        <source>Allowed senders were changed</source>
        <translation>許可された送信者を変更しました</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>Outpost doesn&apos;t know the mode that is set now.</source>
        <translation>Outpost は現在設定されているモードを知りません。</translation>
    </message>
</context>
<context>
    <name>AllowedTab</name>
    <message>
        <source>Filter allowed senders</source>
        <translation>許可された送信者を絞り込む</translation>
    </message>
    <message>
        <source>Filter: a part of an entry (Ctrl+F)</source>
        <translation>フィルター: エントリの一部 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh allowed senders</source>
        <translation>許可された送信者を更新</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>リストを読み込み直す (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>モード(&amp;O)</translation>
    </message>
    <message>
        <source>How the list is read</source>
        <translation>リストの解釈</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>新しいエントリ(&amp;N)</translation>
    </message>
    <message>
        <source>Address or domain to allow</source>
        <translation>許可するアドレスまたはドメイン</translation>
    </message>
    <message>
        <source>jo@example.com or example.com</source>
        <translation>jo@example.com または example.com</translation>
    </message>
    <message>
        <source>Into the list below; nothing is sent yet</source>
        <translation>下のリストに入ります。まだ何も送信されません</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>リストに追加</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>変更を適用…</translation>
    </message>
    <message>
        <source>Back to what is at SMTP2GO</source>
        <translation>SMTP2GO にある状態に戻す</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Mark the chosen entries to be removed, or to stay after all; nothing is sent yet</source>
        <translation>選択したエントリを削除対象にするか、やはり残すかを切り替えます。まだ何も送信されません</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>許可された送信者</translation>
    </message>
    <message>
        <source>Allowed senders status</source>
        <translation>許可された送信者の状態</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>リストは空です</translation>
    </message>
    <message>
        <source>It restricts which addresses and domains may send. Most accounts don’t need it: sender domains do the same, and more.</source>
        <translation>どのアドレスやドメインが送信できるかを制限します。ほとんどのアカウントには不要です。送信元ドメインが同じことを、さらに多く行います。</translation>
    </message>
    <message>
        <source>Type an address or a domain above to begin one.</source>
        <translation>始めるには、上にアドレスまたはドメインを入力してください。</translation>
    </message>
    <message>
        <source>The list of allowed senders is an older way to say who may send.

While it is off, sender domains and single senders decide.

Once it is read as a list of those who may send, or of those who may not, SMTP2GO switches sender domains and single senders off: nobody else than the list decides.</source>
        <translation>許可された送信者のリストは、誰が送信できるかを指定する古い方法です。

オフの間は、送信元ドメインと個別送信者によって決まります。

送信できる者、または送信できない者のリストとして使われるようになると、SMTP2GO は送信元ドメインと個別送信者をオフにします。以後はこのリストだけで決まります。</translation>
    </message>
    <message>
        <source>Apply changes to allowed senders…</source>
        <translation>変更を許可された送信者に適用…</translation>
    </message>
    <message>
        <source>Shows what will change and what it stops before anything is sent</source>
        <translation>何かが送信される前に、何が変わり何が止まるかを表示します</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>「%1」は既にリストにあります。</translation>
    </message>
    <message>
        <source>This switches sender domains and single senders off</source>
        <translation>これにより送信元ドメインと個別送信者がオフになります</translation>
    </message>
    <message>
        <source>Only the list decides who may send then; mail of anybody else is refused. What stops is listed before it is sent.</source>
        <translation>以後はリストだけで決まり、それ以外の送信者のメールは拒否されます。止まるものは送信前に一覧表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be added</source>
        <translation>
            <numerusform>%Ln 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>another mode</source>
        <translation>別のモード</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>まだ適用されていません</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>%1, as %2</source>
        <translation>%1 (%2 として)</translation>
    </message>
    <message>
        <source>%1, as %2 (%3)</source>
        <translation>%1 (%2 として、%3)</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>This field is missing from the answer.</source>
        <translation>このフィールドが応答にありません。</translation>
    </message>
    <message>
        <source>This field must not be an object.</source>
        <translation>このフィールドはオブジェクトであってはなりません。</translation>
    </message>
    <message>
        <source>This field must not be a list.</source>
        <translation>このフィールドはリストであってはなりません。</translation>
    </message>
    <message>
        <source>This field must not be text.</source>
        <translation>このフィールドは文字列であってはなりません。</translation>
    </message>
    <message>
        <source>This field must not be null.</source>
        <translation>このフィールドは null であってはなりません。</translation>
    </message>
    <message>
        <source>This field must not be a single value.</source>
        <translation>このフィールドは単一の値であってはなりません。</translation>
    </message>
    <message>
        <source>The JSON is broken or incomplete: %1</source>
        <translation>JSON が壊れているか不完全です: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>SMTP2GO refused it, so nothing was changed.</source>
        <translation>SMTP2GO が拒否したため、何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>SMTP2GO has carried it out.</source>
        <translation>SMTP2GO は実行しました。</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether SMTP2GO has carried it out. Look before you repeat it.</source>
        <translation>SMTP2GO が実行したかどうかはわかりません。繰り返す前に確認してください。</translation>
    </message>
    <message>
        <source>Operation %1.</source>
        <translation>操作 %1。</translation>
    </message>
    <message>
        <source>Account “%1”.</source>
        <translation>アカウント「%1」。</translation>
    </message>
    <message>
        <source>Account “%1”, operation %2.</source>
        <translation>アカウント「%1」、操作 %2。</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be asked</source>
        <translation>これは問い合わせできません</translation>
    </message>
    <message>
        <source>This account is read-only</source>
        <translation>このアカウントは読み取り専用です</translation>
    </message>
    <message>
        <source>Too much is waiting already</source>
        <translation>既に待機中のものが多すぎます</translation>
    </message>
    <message>
        <source>The calls of this account are held back</source>
        <translation>このアカウントの呼び出しは保留されています</translation>
    </message>
    <message>
        <source>An earlier change is still undecided</source>
        <translation>以前の変更がまだ決着していません</translation>
    </message>
    <message>
        <source>This change can&apos;t be noted down</source>
        <translation>この変更を記録できません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t be reached</source>
        <translation>SMTP2GO に接続できません</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let the call through</source>
        <translation>プロキシが呼び出しを通しません</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>SMTP2GO took too long to answer</source>
        <translation>SMTP2GO の応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The address leads somewhere else</source>
        <translation>アドレスが別の場所につながっています</translation>
    </message>
    <message>
        <source>Somebody else answered in place of SMTP2GO</source>
        <translation>SMTP2GO ではないものが応答しました</translation>
    </message>
    <message>
        <source>SMTP2GO&apos;s answer can&apos;t be understood</source>
        <translation>SMTP2GO の応答を理解できません</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key</source>
        <translation>これは API キーではありません</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this API key</source>
        <translation>SMTP2GO はこの API キーを知りません</translation>
    </message>
    <message>
        <source>This computer&apos;s address isn&apos;t allowed</source>
        <translation>このコンピューターのアドレスは許可されていません</translation>
    </message>
    <message>
        <source>This key may not search activity</source>
        <translation>このキーではアクティビティを検索できません</translation>
    </message>
    <message>
        <source>This key may not use %1</source>
        <translation>このキーでは %1 を使用できません</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t accept a field</source>
        <translation>SMTP2GO がフィールドを受け付けません</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t know this operation</source>
        <translation>SMTP2GO はこの操作を知りません</translation>
    </message>
    <message>
        <source>SMTP2GO has paused this address</source>
        <translation>SMTP2GO がこのアドレスを一時停止しています</translation>
    </message>
    <message>
        <source>SMTP2GO refused the call</source>
        <translation>SMTP2GO が呼び出しを拒否しました</translation>
    </message>
    <message>
        <source>SMTP2GO has a fault</source>
        <translation>SMTP2GO に障害があります</translation>
    </message>
    <message>
        <source>Change what is wrong and try again.</source>
        <translation>誤りを直してから再試行してください。</translation>
    </message>
    <message>
        <source>Use an account that isn&apos;t set to read-only.</source>
        <translation>読み取り専用に設定されていないアカウントを使用してください。</translation>
    </message>
    <message>
        <source>Wait until some of it is done, or cancel what you don&apos;t need, then try again.</source>
        <translation>いくつか終わるまで待つか、不要なものをキャンセルしてから再試行してください。</translation>
    </message>
    <message>
        <source>SMTP2GO has just refused the key of this account. Check the key, then try again.</source>
        <translation>SMTP2GO がこのアカウントのキーを拒否したところです。キーを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether a change like this one has happened. Decide about it in the list of unknown outcomes, then try again.</source>
        <translation>このような変更が行われたかどうか、まだ誰にもわかりません。結果不明のリストで判断してから再試行してください。</translation>
    </message>
    <message>
        <source>No change is sent that couldn&apos;t be told after a crash. Make room on the disk and check the rights of Outpost&apos;s folder, then try again.</source>
        <translation>クラッシュ後に説明できない変更は送信されません。ディスクの空きを確保し、Outpost のフォルダーの権限を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>いつでも好きなときに再開できます。</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the service, then try again.</source>
        <translation>ネットワーク接続とサービスのアドレスを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Check the proxy under File &gt; Settings &gt; Network, its user name and its password. Outpost never goes around it.</source>
        <translation>「ファイル &gt; 設定 &gt; ネットワーク」でプロキシ、ユーザー名、パスワードを確認してください。Outpost がプロキシを迂回することはありません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and whether something on the network looks into connections. The key was not sent.</source>
        <translation>このコンピューターの日付と、ネットワーク上で接続を覗き見るものがないかを確認してください。キーは送信されていません。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the network connection.</source>
        <translation>再試行してください。繰り返す場合は、ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Try again, or ask for a shorter time range.</source>
        <translation>再試行するか、期間を短くしてください。</translation>
    </message>
    <message>
        <source>Ask for less: a shorter time range or fewer headers.</source>
        <translation>要求を減らしてください: 期間を短くするか、ヘッダーを減らします。</translation>
    </message>
    <message>
        <source>Check the address of the service. The key wasn&apos;t sent to the other one.</source>
        <translation>サービスのアドレスを確認してください。キーは別のアドレスには送信されていません。</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network wants you to log in first, and check the address of the service.</source>
        <translation>Web ページを開いて、ネットワークが先にログインを求めていないか確かめ、サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>再試行してください。変わらない場合は、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Copy the whole key once more: “api-” and 32 letters or digits.</source>
        <translation>キー全体をもう一度コピーしてください:「api-」と 32 文字の英数字です。</translation>
    </message>
    <message>
        <source>Check that the key still exists. If it does, it may belong to another region: try United States, Europe or Australia.</source>
        <translation>キーがまだ存在するか確認してください。存在する場合は別のリージョンのものかもしれません。米国、ヨーロッパ、オーストラリアを試してください。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the IP allow list in the web app of SMTP2GO.</source>
        <translation>SMTP2GO の Web アプリで、このコンピューターのアドレスを IP 許可リストに追加してください。</translation>
    </message>
    <message>
        <source>Ask whoever manages the API keys to permit %1 for this one.</source>
        <translation>API キーの管理者に、このキーで %1 を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>Change the field that is named and try again.</source>
        <translation>示されたフィールドを変更してから再試行してください。</translation>
    </message>
    <message>
        <source>Check the address of the service, or look for a newer Outpost.</source>
        <translation>サービスのアドレスを確認するか、新しい Outpost がないか調べてください。</translation>
    </message>
    <message>
        <source>It was carried out all the same: don&apos;t repeat it.</source>
        <translation>それでも実行されています。繰り返さないでください。</translation>
    </message>
    <message>
        <source>Nothing is lost. The pause takes at least a minute; then try again. What still waits goes on by itself.</source>
        <translation>失われたものはありません。一時停止は少なくとも 1 分続きます。その後再試行してください。待機中のものは自動的に再開します。</translation>
    </message>
    <message>
        <source>Read what SMTP2GO says. Its support asks for the request id.</source>
        <translation>SMTP2GO のメッセージを読んでください。サポートに問い合わせるときはリクエスト ID が必要です。</translation>
    </message>
    <message>
        <source>Try again in some minutes. smtp2gostatus.com tells of known faults.</source>
        <translation>数分後に再試行してください。既知の障害は smtp2gostatus.com で確認できます。</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>There is no API key.</source>
        <translation>API キーがありません。</translation>
    </message>
    <message>
        <source>The API key has a line break or another control character in it. Paste one key only.</source>
        <translation>API キーに改行またはほかの制御文字が含まれています。キーを 1 つだけ貼り付けてください。</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: a key begins with “api-”.</source>
        <translation>これは API キーではありません。キーは「api-」で始まります。</translation>
    </message>
    <message>
        <source>This isn&apos;t an API key: after “api-” there must be 32 letters or digits.</source>
        <translation>これは API キーではありません。「api-」の後に 32 文字の英数字が必要です。</translation>
    </message>
</context>
<context>
    <name>ApiKeyAddChecker</name>
    <message>
        <source>It isn&apos;t known which API keys were there before.</source>
        <translation>以前にどの API キーがあったかわかりません。</translation>
    </message>
    <message>
        <source>SMTP2GO shows no new API key.</source>
        <translation>SMTP2GO に新しい API キーはありません。</translation>
    </message>
    <message>
        <source>There is a new API key, %1…, but with another description.</source>
        <translation>新しい API キー %1… がありますが、説明が異なります。</translation>
    </message>
    <message>
        <source>There is a new API key, %1…. Nobody has seen the whole of it: remove it, and add another one.</source>
        <translation>新しい API キー %1… があります。その全体を見た人はいないので、削除して別のキーを追加してください。</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>BulkBanner</name>
    <message>
        <source>Bulk change</source>
        <translation>一括変更</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>BulkCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>The same as in line %L1.</source>
        <translation>%L1 行目と同じです。</translation>
    </message>
</context>
<context>
    <name>BulkCheckModel</name>
    <message>
        <source>Good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>BulkCheckPage</name>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Reading what the account has</source>
        <translation>アカウントにあるものを読み取っています</translation>
    </message>
    <message>
        <source>Checked rows</source>
        <translation>確認済みの行</translation>
    </message>
    <message>
        <source>Rows with a tick are sent. What is wrong can&apos;t be; what is doubtful is left out unless you tick it.</source>
        <translation>チェックの付いた行が送信されます。誤りのあるものは送信できません。疑わしいものは、チェックを付けない限り除かれます。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>問題のある行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading what the account has already…</source>
        <translation>アカウントに既にあるものを読み取っています…</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <translation>%1 を送信します</translation>
    </message>
</context>
<context>
    <name>BulkColumnsPage</name>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り(&amp;S)</translation>
    </message>
    <message>
        <source>First row holds &amp;headings</source>
        <translation>先頭行は見出し(&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pre&amp;view of the list</source>
        <translation>リストのプレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Preview of the list</source>
        <translation>リストのプレビュー</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>None: one value a line</source>
        <translation>なし: 1 行に 1 つの値</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (必須)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>リストにありません</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation>列 %1 (%2)</translation>
    </message>
    <message>
        <source>The list can&apos;t be read like this.</source>
        <translation>このままではリストを読み取れません。</translation>
    </message>
    <message>
        <source>The list has no row.</source>
        <translation>リストに行がありません。</translation>
    </message>
    <message>
        <source>Say in which column what is needed stands.</source>
        <translation>必要なものがどの列にあるか指定してください。</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>開始(&amp;G)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
</context>
<context>
    <name>BulkOffice</name>
    <message>
        <source>&amp;Bulk changes</source>
        <translation>一括変更(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add subaccounts…</source>
        <translation>サブアカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change subaccounts…</source>
        <translation>サブアカウントを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Add sender &amp;domains…</source>
        <translation>送信元ドメインを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Verify sender domains…</source>
        <translation>送信元ドメインを検証(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>BulkPace</name>
    <message>
        <source>%L1 an hour</source>
        <translation>1 時間に %L1 件</translation>
    </message>
    <message>
        <source>%L1 a minute</source>
        <translation>1 分に %L1 件</translation>
    </message>
</context>
<context>
    <name>BulkPlanPage</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>%1 changes, and %2 looks that only read</source>
        <translation>変更 %1 件と、読み取りだけの確認 %2 件</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>since SMTP2GO allows %1</source>
        <translation>SMTP2GO が許可するのは %1 のため</translation>
    </message>
    <message>
        <source>Begun now, it ends at about %1.</source>
        <translation>今始めると、%1 ごろに終わります。</translation>
    </message>
    <message>
        <source>The rows go one after the other. You can hide this window and work on, pause and resume, or quit: Outpost then offers to go on at its next start. A row whose answer is lost is looked for, and is sent again only if you say so.</source>
        <translation>行は 1 つずつ処理されます。このウィンドウを隠して作業を続けたり、一時停止して再開したり、終了したりできます。終了した場合、Outpost は次回起動時に続行を提案します。応答が失われた行は調べられ、あなたが指示したときだけ再送信されます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing that Outpost knows of.</source>
        <translation>Outpost にわかる範囲ではありません。</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>行なし</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>BulkReader</name>
    <message>
        <source>This is a spreadsheet. Save it as CSV, and choose that file.</source>
        <translation>これは表計算ファイルです。CSV として保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>これはテキストファイルではありません。</translation>
    </message>
    <message>
        <source>This is more than %L1 MB. Split it into several files.</source>
        <translation>%L1 MB を超えています。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>A quotation mark in line %L1 has no end.</source>
        <translation>%L1 行目の引用符が閉じていません。</translation>
    </message>
    <message>
        <source>There are more than %L1 rows. Split them into several files.</source>
        <translation>%L1 行を超えています。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>What waits has the same name as a row in doubt. Decide about that one first.</source>
        <translation>待機中のものに、結果不明の行と同じ名前のものがあります。先にそちらを判断してください。</translation>
    </message>
    <message>
        <source>SMTP2GO has refused %L1 rows in a row. Look at the reasons before you go on.</source>
        <translation>SMTP2GO が %L1 行を続けて拒否しました。続ける前に理由を確認してください。</translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>送信前に停止しました。</translation>
    </message>
    <message>
        <source>The result of a row must be on the disk before the next one is sent, and the disk refuses: %1</source>
        <translation>次の行を送信する前に行の結果をディスクに書き込む必要がありますが、ディスクが拒否しています: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came.</source>
        <translation>応答が届く前に Outpost が終了しました。</translation>
    </message>
    <message>
        <source>Outpost could not look what became of “%1”: %2</source>
        <translation>Outpost は「%1」がどうなったか調べられませんでした: %2</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>あなたの指示どおり。</translation>
    </message>
    <message>
        <source>Left in doubt, as you said.</source>
        <translation>あなたの指示どおり、結果不明のままです。</translation>
    </message>
</context>
<context>
    <name>BulkRunFile</name>
    <message>
        <source>The list of changes in %1 can’t be removed: %2</source>
        <translation>%1 の変更リストを削除できません: %2</translation>
    </message>
</context>
<context>
    <name>BulkRunModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>BulkRunPage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;It has happened</source>
        <translation>実行されていた(&amp;I)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>もう一度送信(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>結果をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>結果不明の行</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>実行されなかったもの</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中。</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n row(s) was lost. Choose them in the list to decide.</source>
        <translation>
            <numerusform>%n 行への応答が失われました。リストで選択して判断してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n chosen row(s) was lost. What Outpost found stands beside them. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>選択した %n 行への応答が失われました。Outpost が見つけたものが横に表示されています。自動的に再送信されるものはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRuns</name>
    <message>
        <source>Another list is under way. Let it come to its end, or stop it.</source>
        <translation>別のリストが進行中です。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>The results can&apos;t be kept on this computer, so nothing is sent.</source>
        <translation>結果をこのコンピューターに保存できないため、何も送信されません。</translation>
    </message>
</context>
<context>
    <name>BulkSourcePage</name>
    <message>
        <source>&amp;List, one row a line</source>
        <translation>リスト (1 行に 1 件)(&amp;L)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste instead</source>
        <translation>代わりに貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>テンプレートを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Paste a list or choose a CSV file. Each row needs: %1.</source>
        <translation>リストを貼り付けるか、CSV ファイルを選択してください。各行に必要なもの: %1。</translation>
    </message>
    <message>
        <source>It may have, too: %1.</source>
        <translation>任意で含められるもの: %1。</translation>
    </message>
    <message>
        <source>This list can&apos;t be used.</source>
        <translation>このリストは使用できません。</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>リストを選択</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>リスト (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>テンプレートを保存しました。</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>テンプレートを保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Being looked for</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>pauses after this row</source>
        <translation>この行の後に一時停止します</translation>
    </message>
    <message>
        <source>was under way when Outpost ended; nothing is lost</source>
        <translation>Outpost の終了時に進行中でした。失われたものはありません</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>paused: it needs you</source>
        <translation>一時停止中: あなたの判断が必要です</translation>
    </message>
    <message>
        <source>some rows are in doubt</source>
        <translation>一部の行は結果不明です</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>結果不明 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>除外 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>問題なし %1</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>疑わしい %1</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>誤り %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n 行: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellActions</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>All events of this &amp;e-mail</source>
        <translation>このメールのすべてのイベント(&amp;E)</translation>
    </message>
    <message>
        <source>All of this reci&amp;pient</source>
        <translation>この受信者のすべて(&amp;P)</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>この値</translation>
    </message>
    <message>
        <source>&amp;Filter for %1</source>
        <translation>%1 で絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude %1</source>
        <translation>%1 を除外(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ChangeDesk</name>
    <message>
        <source>It has been undone already.</source>
        <translation>既に元に戻されています。</translation>
    </message>
    <message>
        <source>Only what came out as planned can be undone.</source>
        <translation>計画どおりになったものだけを元に戻せます。</translation>
    </message>
    <message>
        <source>To undo it, open the account “%1”.</source>
        <translation>元に戻すには、アカウント「%1」を開いてください。</translation>
    </message>
    <message>
        <source>To undo it, go back from the subaccount to the account itself.</source>
        <translation>元に戻すには、サブアカウントからアカウント自体に戻ってください。</translation>
    </message>
    <message>
        <source>To undo it, work as the subaccount %1.</source>
        <translation>元に戻すには、サブアカウント %1 として操作してください。</translation>
    </message>
    <message>
        <source>It can’t be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>There is no folder that only you can read.</source>
        <translation>あなただけが読めるフォルダーがありません。</translation>
    </message>
</context>
<context>
    <name>ChangeLogModel</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>ChangeLogPanel</name>
    <message>
        <source>Shows changes whose text, account, fields, outcome or request ID contain this</source>
        <translation>テキスト、アカウント、フィールド、結果、リクエスト ID のいずれかにこれを含む変更を表示します</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>変更を絞り込む</translation>
    </message>
    <message>
        <source>Change, account, outcome, request ID</source>
        <translation>変更、アカウント、結果、リクエスト ID</translation>
    </message>
    <message>
        <source>Number of changes</source>
        <translation>変更の数</translation>
    </message>
    <message>
        <source>Take the change back; shows first what that would do</source>
        <translation>変更を取り消します。先に何が起こるかを表示します</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>All that is known of the change</source>
        <translation>変更についてわかっているすべて</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Write the changes into a file, or copy them</source>
        <translation>変更をファイルに書き出すか、コピーします</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>変更ログ</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>変更の詳細</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>リクエスト ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 / %Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see what it changed.</source>
        <translation>変更を選択すると、何が変わったかが表示されます。</translation>
    </message>
    <message>
        <source>Every change that you make with Outpost is kept here, with what was before and after.</source>
        <translation>Outpost で行ったすべての変更が、変更前と変更後の値とともにここに残ります。</translation>
    </message>
    <message>
        <source>%1

Undo: %2</source>
        <translation>%1

元に戻す: %2</translation>
    </message>
    <message>
        <source>To undo it, open its account.</source>
        <translation>元に戻すには、そのアカウントを開いてください。</translation>
    </message>
</context>
<context>
    <name>ChangeOffice</name>
    <message>
        <source>Change &amp;log</source>
        <translation>変更ログ(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ChangePlan</name>
    <message>
        <source>This has been changed elsewhere since the plan was shown, so nothing was sent. Here is the plan for how it is now.</source>
        <translation>計画の表示後にほかの場所で変更されたため、何も送信されていません。現在の状態に対する計画は次のとおりです。</translation>
    </message>
    <message>
        <source>The log of changes can&apos;t be written: %1. A change that can&apos;t be noted down isn&apos;t made, so nothing was sent. Make room on the disk, then try again.</source>
        <translation>変更ログに書き込めません: %1。記録できない変更は行われないため、何も送信されていません。ディスクの空きを確保してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 The log of changes could not be written: %2.</source>
        <translation>%1 変更ログに書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>ChangePlanDialog</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What &amp;differs from the plan</source>
        <translation>計画と異なる点(&amp;D)</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>計画と異なる点</translation>
    </message>
    <message>
        <source>What &amp;will change</source>
        <translation>変更内容(&amp;W)</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Word to confirm</source>
        <translation>確認の語</translation>
    </message>
    <message>
        <source>Request &amp;ID</source>
        <translation>リクエスト ID(&amp;I)</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>SMTP2GO のサポートに問い合わせるときに必要です</translation>
    </message>
    <message>
        <source>&amp;Copy request ID</source>
        <translation>リクエスト ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>変更の進行状況</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What was &amp;changed</source>
        <translation>変更されたもの(&amp;C)</translation>
    </message>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>続けるには「%1」と入力してください:</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>At SMTP2GO</source>
        <translation>SMTP2GO 側</translation>
    </message>
    <message>
        <source>If it is on its way, it can’t be called back. Waiting…</source>
        <translation>送信中の場合、呼び戻すことはできません。待っています…</translation>
    </message>
</context>
<context>
    <name>ChangePlanText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>これは実行できません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>It has changed in the meantime</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>現在 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount %2</source>
        <translation>アカウント「%1」、サブアカウント %2</translation>
    </message>
    <message>
        <source>Account “%1”, subaccount “%2” (%3)</source>
        <translation>アカウント「%1」、サブアカウント「%2」(%3)</translation>
    </message>
    <message>
        <source>Reading how it is now…</source>
        <translation>現在の状態を読み取っています…</translation>
    </message>
    <message>
        <source>Looking whether it is still as shown…</source>
        <translation>まだ表示のとおりか確認しています…</translation>
    </message>
    <message>
        <source>Making the change…</source>
        <translation>変更しています…</translation>
    </message>
    <message>
        <source>Reading again and comparing…</source>
        <translation>もう一度読み取り、比較しています…</translation>
    </message>
    <message>
        <source>SMTP2GO now shows it as planned.</source>
        <translation>SMTP2GO は現在、計画どおりの状態を示しています。</translation>
    </message>
    <message>
        <source>Done, but not quite as planned</source>
        <translation>完了しましたが、計画どおりではありません</translation>
    </message>
    <message>
        <source>SMTP2GO accepted the change, but now shows something else. It may take a while there; look again later.</source>
        <translation>SMTP2GO は変更を受け付けましたが、現在は別の状態を示しています。反映に時間がかかることがあります。後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>It can&apos;t be seen how it is now</source>
        <translation>現在の状態を確認できません</translation>
    </message>
    <message>
        <source>Without that there is no plan, so nothing was changed.</source>
        <translation>それがないと計画を立てられないため、何も変更されていません。</translation>
    </message>
    <message>
        <source>Can be undone: %1</source>
        <translation>元に戻せます: %1</translation>
    </message>
    <message>
        <source>Can’t be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Can’t be undone: %1</source>
        <translation>元に戻せません: %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>変更前の状態</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>変更後の状態</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>What changed</source>
        <translation>変わったもの</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, undone since</source>
        <translation>%1、その後元に戻しました</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Subaccount: %1</source>
        <translation>サブアカウント: %1</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>操作: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>It undid an earlier change.</source>
        <translation>以前の変更を元に戻したものです。</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>変更前の状態</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>変更後の状態</translation>
    </message>
</context>
<context>
    <name>ChangeUndoBar</name>
    <message>
        <source>Last change</source>
        <translation>最後の変更</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Unknown: interrupted</source>
        <translation>不明: 中断されました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, with differences</source>
        <translation>完了 (相違あり)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The answer was lost, but SMTP2GO now shows the state that was planned: it has most likely happened. Do not make this change again.</source>
        <translation>応答は失われましたが、SMTP2GO は現在、計画どおりの状態を示しています。おそらく実行されています。この変更を繰り返さないでください。</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO still shows the state from before. Look under View &gt; Changes in doubt before you make this change again.</source>
        <translation>応答が失われ、SMTP2GO はまだ以前の状態を示しています。この変更を繰り返す前に「表示 &gt; 結果不明の変更」を確認してください。</translation>
    </message>
    <message>
        <source>The answer was lost, and SMTP2GO shows a state that is neither the one from before nor the one that was planned. Look under View &gt; Changes in doubt.</source>
        <translation>応答が失われ、SMTP2GO は以前の状態でも計画した状態でもない状態を示しています。「表示 &gt; 結果不明の変更」を確認してください。</translation>
    </message>
    <message>
        <source>The state could not be read again: %1.</source>
        <translation>状態をもう一度読み取れませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events. Return searches only that time; Esc takes the mark away.</source>
        <translation>%1: %3 件中 %2 件のイベント。Return でその時間だけを検索し、Esc で選択を解除します。</translation>
    </message>
    <message>
        <source>No events with a date.</source>
        <translation>日時のあるイベントはありません。</translation>
    </message>
    <message>
        <source>%1: %2 in all, %3. Most in one bar of %4: %5.</source>
        <translation>%1: 全 %2 件、%3。%4 の棒 1 本での最大: %5。</translation>
    </message>
    <message>
        <source>Without a date, and so in no bar: %1.</source>
        <translation>日時がなく、どの棒にも入らないもの: %1。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop console for people who run their mail through SMTP2GO.

Without options, Outpost shows your accounts and offers to add one.
The environment variable SMTP2GO_API_KEY may hold the key; it is never taken from the command line, which others can read.</source>
        <translation>SMTP2GO でメールを運用する人のためのデスクトップコンソールです。

オプションなしの場合、Outpost はアカウントを表示し、追加を案内します。
環境変数 SMTP2GO_API_KEY にキーを入れることができます。ほかの人が読めるコマンドラインからキーを受け取ることはありません。</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>使用できません: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>したいことを入力してください</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command fits. Try the first letters of its words.</source>
        <translation>一致するコマンドがありません。語の最初の文字を試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln 件のコマンド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s)</source>
        <translation>
            <numerusform>%1 / %Ln 件のコマンド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>built-in emulator</source>
        <translation>内蔵エミュレーター</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1 (%2 として)</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (読み取り専用)</translation>
    </message>
    <message>
        <source>The account that File &gt; Settings names for the start is not there any more.</source>
        <translation>「ファイル &gt; 設定」で起動時に開くと指定したアカウントがもうありません。</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>SMTP2GO_API_KEY: %1</source>
        <translation>SMTP2GO_API_KEY: %1</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%Ln line(s), the first: %1</source>
        <translation>
            <numerusform>%Ln 行、先頭: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Tra&amp;y</source>
        <translation>システムトレイ(&amp;Y)</translation>
    </message>
    <message>
        <source>Where the desktop has a tray. Without one, closing the window ends Outpost.</source>
        <translation>デスクトップにトレイがある場合の設定です。トレイがなければ、ウィンドウを閉じると Outpost は終了します。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>アイコンなし</translation>
    </message>
    <message>
        <source>An icon</source>
        <translation>アイコンあり</translation>
    </message>
    <message>
        <source>An icon, and closing the window keeps Outpost there</source>
        <translation>アイコンあり、ウィンドウを閉じても Outpost をそこに残す</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics for a bug report</source>
        <translation>バグ報告用の診断情報</translation>
    </message>
    <message>
        <source>This text helps to find a fault: versions, display, settings that are not personal, numbers of accounts and requests, the last errors, and where files lie. It holds no key, no name of an account, no address and no subject. What you see is exactly what is copied; nothing is sent.</source>
        <translation>このテキストは、不具合を見つける手がかりになります。バージョン、画面、個人に関わらない設定、アカウントとリクエストの数、最近のエラー、ファイルの場所を含みます。キー、アカウントの名前、アドレス、件名は含みません。表示されているものがそのままコピーされます。何も送信されません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>コピーされたもの</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s): the text above, and nothing else.</source>
        <translation>
            <numerusform>%Ln 行をコピーしました: 上のテキストだけで、ほかには何も含みません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsFinding</name>
    <message>
        <source>As it should be</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not yet everywhere</source>
        <translation>まだ全体に行き渡っていません</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Wrong target</source>
        <translation>ターゲットの誤り</translation>
    </message>
    <message>
        <source>Another account&apos;s number</source>
        <translation>別アカウントの番号</translation>
    </message>
    <message>
        <source>Proxied or flattened</source>
        <translation>プロキシまたはフラット化</translation>
    </message>
    <message>
        <source>Beside other data</source>
        <translation>ほかのデータと同居</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>ドメインがありません</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>トラッキング</translation>
    </message>
    <message>
        <source>As it should be, here and at the zone.</source>
        <translation>ここからもゾーンでも正常です。</translation>
    </message>
    <message>
        <source>As it should be from here. The zone&apos;s own name servers could not be asked.</source>
        <translation>ここから見て正常です。ゾーン自身のネームサーバーには問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>The name servers of the zone do not agree: not all of them have the record yet.</source>
        <translation>ゾーンのネームサーバーの応答が一致しません。まだすべてがレコードを持っているわけではありません。</translation>
    </message>
    <message>
        <source>The zone has the record. The resolver of this computer still gives what was there before: %1.</source>
        <translation>ゾーンにはレコードがあります。このコンピューターのリゾルバーはまだ以前のものを返します: %1。</translation>
    </message>
    <message>
        <source>There is no record of this name. What comes (%1) is the wildcard record of the zone.</source>
        <translation>この名前のレコードはありません。返されるもの (%1) はゾーンのワイルドカードレコードです。</translation>
    </message>
    <message>
        <source>The record was removed from the zone. The resolver of this computer still remembers it; that ends soon.</source>
        <translation>レコードはゾーンから削除されました。このコンピューターのリゾルバーはまだ覚えていますが、まもなく消えます。</translation>
    </message>
    <message>
        <source>There is no CNAME at this name, only other data: %1.</source>
        <translation>この名前には CNAME がなく、ほかのデータだけがあります: %1。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>そのようなレコードはありません。</translation>
    </message>
    <message>
        <source>The CNAME points at %1: the zone&apos;s name was appended to the target.</source>
        <translation>CNAME は %1 を指しています。ターゲットにゾーンの名前が付け加えられています。</translation>
    </message>
    <message>
        <source>The CNAME points at %1, not at %2.</source>
        <translation>CNAME は %2 ではなく %1 を指しています。</translation>
    </message>
    <message>
        <source>The CNAME points at %1, which has the number of another account; %2 is wanted.</source>
        <translation>CNAME は別アカウントの番号を持つ %1 を指しています。必要なのは %2 です。</translation>
    </message>
    <message>
        <source>The record stands at %1, which has the number of another account, and not at %2.</source>
        <translation>レコードは %2 ではなく、別アカウントの番号を持つ %1 にあります。</translation>
    </message>
    <message>
        <source>A copy of the key stands there in place of the CNAME. It stops to work when the key is changed.</source>
        <translation>CNAME の代わりに鍵のコピーが置かれています。鍵が変更されると機能しなくなります。</translation>
    </message>
    <message>
        <source>There are addresses in place of the CNAME: %1.</source>
        <translation>CNAME の代わりにアドレスがあります: %1。</translation>
    </message>
    <message>
        <source>%1 The record is proxied by Cloudflare.</source>
        <translation>%1 レコードは Cloudflare によってプロキシされています。</translation>
    </message>
    <message>
        <source>%1 The record is proxied or flattened.</source>
        <translation>%1 レコードはプロキシまたはフラット化されています。</translation>
    </message>
    <message>
        <source>The CNAME is not alone at its name: %1. Servers may answer with one or the other.</source>
        <translation>CNAME が同じ名前で単独ではありません: %1。サーバーはどちらかを返す可能性があります。</translation>
    </message>
    <message>
        <source>The zone&apos;s own name servers have the record, but the resolver of this computer says nothing (%1).</source>
        <translation>ゾーン自身のネームサーバーはレコードを持っていますが、このコンピューターのリゾルバーは何も返しません (%1)。</translation>
    </message>
    <message>
        <source>Nobody could tell (%1), so nothing is known about the record.</source>
        <translation>どこからも答えが得られなかったため (%1)、レコードについて何もわかりません。</translation>
    </message>
    <message>
        <source>Check again in a while. If it stays so, have the zone&apos;s name servers and its DNSSEC signatures looked at.</source>
        <translation>しばらくしてからもう一度確認してください。変わらない場合は、ゾーンのネームサーバーと DNSSEC 署名を調べてもらってください。</translation>
    </message>
    <message>
        <source>Check the network of this computer, then check again.</source>
        <translation>このコンピューターのネットワークを確認してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Set this record to “DNS only” at Cloudflare.</source>
        <translation>Cloudflare でこのレコードを「DNS only」に設定してください。</translation>
    </message>
    <message>
        <source>Turn proxying or flattening off for this record, or delete what is there, and publish the CNAME.</source>
        <translation>このレコードのプロキシまたはフラット化をオフにするか、そこにあるものを削除して、CNAME を公開してください。</translation>
    </message>
    <message>
        <source>Publish a CNAME at %1 that points at %2.</source>
        <translation>%1 に %2 を指す CNAME を公開してください。</translation>
    </message>
    <message>
        <source>there is no zone</source>
        <translation>ゾーンがありません</translation>
    </message>
    <message>
        <source>not asked: no name server found</source>
        <translation>問い合わせていません: ネームサーバーが見つかりません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name server: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The domain %1 is not in the DNS: nobody has it, or it has expired.</source>
        <translation>ドメイン %1 は DNS にありません。誰も所有していないか、期限が切れています。</translation>
    </message>
    <message>
        <source>Wait: this can take as long as the time to live of the old record, mostly some minutes, at most a day or two.</source>
        <translation>お待ちください。古いレコードの TTL と同じだけかかることがあります。多くは数分、長くても 1 〜 2 日です。</translation>
    </message>
    <message>
        <source>Change the target to %1. Where names are completed, write it with a dot at the end.</source>
        <translation>ターゲットを %1 に変更してください。名前が補完される場所では、末尾にドットを付けて入力してください。</translation>
    </message>
    <message>
        <source>%1 Leave the other record if that account still sends.</source>
        <translation>%1 そのアカウントがまだ送信している場合は、もう一方のレコードを残してください。</translation>
    </message>
    <message>
        <source>Delete all other records at %1, or have the service use another name.</source>
        <translation>%1 にあるほかのレコードをすべて削除するか、サービスに別の名前を使わせてください。</translation>
    </message>
    <message>
        <source>Look for a typing error in the domain, and see at the registrar whether it is paid for and has name servers.</source>
        <translation>ドメインの入力間違いがないか調べ、料金が支払われていてネームサーバーがあるかをレジストラーで確認してください。</translation>
    </message>
</context>
<context>
    <name>DomainAccessChanging</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>These subaccounts can send from it: %1.</source>
        <translation>次のサブアカウントがこれを使って送信できます: %1。</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>次のサブアカウントはこれを使って送信できなくなります: %1。</translation>
    </message>
    <message>
        <source>Every subaccount that is added from now on can send from it.</source>
        <translation>今後追加されるすべてのサブアカウントがこれを使って送信できます。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>Change which subaccounts may use “%1”</source>
        <translation>「%1」を使えるサブアカウントを変更</translation>
    </message>
    <message>
        <source>Who may use “%1” was changed</source>
        <translation>「%1」を使える者を変更しました</translation>
    </message>
    <message>
        <source>It can be changed back.</source>
        <translation>元に戻せます。</translation>
    </message>
</context>
<context>
    <name>DomainActions</name>
    <message>
        <source>&amp;Add domain…</source>
        <translation>ドメインを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a domain to send from (Ctrl+N)</source>
        <translation>送信元のドメインを追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Have SMTP2GO look for the records of the chosen domains now</source>
        <translation>選択したドメインのレコードを SMTP2GO に今すぐ調べさせます</translation>
    </message>
    <message>
        <source>&amp;Check DNS</source>
        <translation>DNS を確認(&amp;C)</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for the chosen domains, or for all that are shown when none is chosen (Ctrl+D)</source>
        <translation>選択したドメイン、または選択がなければ表示中のすべてについて、このコンピューターから DNS に問い合わせます (Ctrl+D)</translation>
    </message>
    <message>
        <source>Check DNS of a&amp;ll</source>
        <translation>すべての DNS を確認(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the DNS from this computer for all domains</source>
        <translation>すべてのドメインについて、このコンピューターから DNS に問い合わせます</translation>
    </message>
    <message>
        <source>Show rec&amp;ords…</source>
        <translation>レコードを表示(&amp;O)…</translation>
    </message>
    <message>
        <source>The records to publish, in a window of their own</source>
        <translation>公開すべきレコードを別のウィンドウに表示します</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>共有(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which subaccounts may send from the domain</source>
        <translation>このドメインから送信できるサブアカウントを選択します</translation>
    </message>
    <message>
        <source>Edit return &amp;path…</source>
        <translation>Return-Path を編集(&amp;P)…</translation>
    </message>
    <message>
        <source>Another name for the return path</source>
        <translation>Return-Path の別の名前</translation>
    </message>
    <message>
        <source>Edit &amp;tracking…</source>
        <translation>トラッキングを編集(&amp;T)…</translation>
    </message>
    <message>
        <source>Another name for tracked links</source>
        <translation>トラッキングリンクの別の名前</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the domain; what it stops is shown before</source>
        <translation>ドメインを削除します。何が止まるかを先に表示します</translation>
    </message>
    <message>
        <source>Add &amp;many domains…</source>
        <translation>多数のドメインを追加(&amp;M)…</translation>
    </message>
    <message>
        <source>From a pasted list or a CSV file</source>
        <translation>貼り付けたリストまたは CSV ファイルから</translation>
    </message>
    <message>
        <source>V&amp;erify many domains…</source>
        <translation>多数のドメインを検証(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>DomainAddBulk</name>
    <message>
        <source>Added.</source>
        <translation>追加しました。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>追加しました: %1。</translation>
    </message>
    <message>
        <source>Add sender domains</source>
        <translation>送信元ドメインの追加</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>The part behind the @ of the addresses that send.</source>
        <translation>送信アドレスの @ より後ろの部分。</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>トラッキング名</translation>
    </message>
    <message>
        <source>The name before the domain in tracked links. Empty: as SMTP2GO chooses.</source>
        <translation>トラッキングリンクでドメインの前に付く名前。空欄: SMTP2GO が選択。</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>The name before the domain that takes bounces. Empty: as SMTP2GO chooses.</source>
        <translation>バウンスを受け取る、ドメインの前に付く名前。空欄: SMTP2GO が選択。</translation>
    </message>
    <message>
        <source>It is among the sender domains already.</source>
        <translation>既に送信元ドメインにあります。</translation>
    </message>
</context>
<context>
    <name>DomainAddition</name>
    <message>
        <source>Its mail counts as verified once DNS has the records that are shown afterwards.</source>
        <translation>この後に表示されるレコードが DNS にあれば、そのメールは検証済みと見なされます。</translation>
    </message>
    <message>
        <source>Subaccounts can send from it, too.</source>
        <translation>サブアカウントもこれを使って送信できます。</translation>
    </message>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>送信元ドメイン「%1」を追加</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>「%1」を追加しました</translation>
    </message>
    <message>
        <source>It can be removed again.</source>
        <translation>もう一度削除できます。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」は既にあります。</translation>
    </message>
</context>
<context>
    <name>DomainChecker</name>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>「%1」は送信元ドメインにありません。</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains, but it isn&apos;t known whether it is new.</source>
        <translation>「%1」は送信元ドメインにありますが、新しいものかどうかはわかりません。</translation>
    </message>
    <message>
        <source>“%1” was among the sender domains before, so nothing was added.</source>
        <translation>「%1」は以前から送信元ドメインにあったため、何も追加されていません。</translation>
    </message>
    <message>
        <source>“%1” is among the sender domains.</source>
        <translation>「%1」は送信元ドメインにあります。</translation>
    </message>
    <message>
        <source>“%1” is still among the sender domains.</source>
        <translation>「%1」はまだ送信元ドメインにあります。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the sender domains any more.</source>
        <translation>「%1」はもう送信元ドメインにありません。</translation>
    </message>
    <message>
        <source>The return path of “%1” is “%2”.</source>
        <translation>「%1」の Return-Path は「%2」です。</translation>
    </message>
    <message>
        <source>The tracking name of “%1” is “%2”.</source>
        <translation>「%1」のトラッキング名は「%2」です。</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say who may use “%1”.</source>
        <translation>SMTP2GO は誰が「%1」を使えるかを示していません。</translation>
    </message>
    <message>
        <source>Those who should may use “%1”.</source>
        <translation>意図した者が「%1」を使えます。</translation>
    </message>
    <message>
        <source>Others than those who should may use “%1”.</source>
        <translation>意図した者以外が「%1」を使えます。</translation>
    </message>
</context>
<context>
    <name>DomainChecks</name>
    <message numerus="yes">
        <source>DNS of %Ln domain(s) checked</source>
        <translation>
            <numerusform>%Ln 件のドメインの DNS を確認しました</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>異常は見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln 件に異常</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then cancelled: %2</source>
        <translation>%1、その後キャンセルしました: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DomainDetails</name>
    <message>
        <source>Sender domain details</source>
        <translation>送信元ドメインの詳細</translation>
    </message>
    <message>
        <source>Choose a domain to see its records, what became of it and who may use it.</source>
        <translation>ドメインを選択すると、レコード、その経過、使える者が表示されます。</translation>
    </message>
    <message>
        <source>Parts of the sender domain</source>
        <translation>送信元ドメインの各部</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of the domain</source>
        <translation>ドメインの履歴</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったもの</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Subaccounts with access</source>
        <translation>アクセスできるサブアカウント</translation>
    </message>
    <message>
        <source>Share this domain</source>
        <translation>このドメインを共有</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>生の JSON</translation>
    </message>
    <message>
        <source>Raw JSON of the domain</source>
        <translation>ドメインの生の JSON</translation>
    </message>
    <message>
        <source>Nothing has been noted of this domain yet.</source>
        <translation>このドメインについて、まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>What changed since Outpost first saw the domain, on this computer.</source>
        <translation>このコンピューターの Outpost がドメインを初めて見てから変わったもの。</translation>
    </message>
    <message>
        <source>Only the master account may send from this domain.</source>
        <translation>マスターアカウントだけがこのドメインから送信できます。</translation>
    </message>
    <message>
        <source>This domain can be shared by the master account only.</source>
        <translation>このドメインを共有できるのはマスターアカウントだけです。</translation>
    </message>
    <message>
        <source>The master account shares this domain; it can be changed there only.</source>
        <translation>マスターアカウントがこのドメインを共有しています。変更はそこでのみできます。</translation>
    </message>
    <message>
        <source>These subaccounts may send from it, too:</source>
        <translation>次のサブアカウントもここから送信できます:</translation>
    </message>
    <message>
        <source>Every new subaccount gets access.</source>
        <translation>新しいサブアカウントはすべてアクセスできます。</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>Only the name is needed, without “https://” and without what follows it.</source>
        <translation>必要なのは名前だけです。「https://」やその後に続くものは不要です。</translation>
    </message>
    <message>
        <source>This is an IP address, not a domain.</source>
        <translation>これは IP アドレスで、ドメインではありません。</translation>
    </message>
    <message>
        <source>This is an e-mail address. A domain is what follows the “@”; a single address can be added under Single senders.</source>
        <translation>これはメールアドレスです。ドメインは「@」より後ろの部分です。単一のアドレスは「個別送信者」で追加できます。</translation>
    </message>
    <message>
        <source>SMTP2GO takes one domain at a time, none with “*”.</source>
        <translation>SMTP2GO が受け付けるのは一度に 1 つのドメインで、「*」は使えません。</translation>
    </message>
    <message>
        <source>This is more than one word: type one domain.</source>
        <translation>単語が 2 つ以上あります。ドメインを 1 つ入力してください。</translation>
    </message>
    <message>
        <source>There is a dot too many.</source>
        <translation>ドットが多すぎます。</translation>
    </message>
    <message>
        <source>“%1…” is too long: no part of a domain has more than 63 characters.</source>
        <translation>「%1…」は長すぎます。ドメインの各部分は 63 文字までです。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be part of a domain: those are of letters, digits and hyphens, without a hyphen at either end.</source>
        <translation>「%1」はドメインの一部になれません。使えるのは文字、数字、ハイフンで、両端にハイフンは置けません。</translation>
    </message>
    <message>
        <source>This is too long for a domain.</source>
        <translation>ドメインとしては長すぎます。</translation>
    </message>
    <message>
        <source>A domain has a dot in it, e.g. “%1.com”.</source>
        <translation>ドメインにはドットが含まれます (例:「%1.com」)。</translation>
    </message>
    <message>
        <source>A domain that sends mail has no underscore in it.</source>
        <translation>メールを送信するドメインに下線は使えません。</translation>
    </message>
    <message>
        <source>“%1” belongs to no one: people have domains below it.</source>
        <translation>「%1」は誰のものでもありません。ドメインはその下に作られます。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」は既にあります。</translation>
    </message>
    <message>
        <source>Mail seldom comes from “www”: “%1” may be meant.</source>
        <translation>メールが「www」から送られることはまれです。「%1」のことかもしれません。</translation>
    </message>
    <message>
        <source>This lies below “%1”. Addresses at that domain itself are not covered by it.</source>
        <translation>これは「%1」の下にあります。上位ドメイン自体のアドレスは対象になりません。</translation>
    </message>
    <message>
        <source>SMTP2GO and DNS know it as “%1”.</source>
        <translation>SMTP2GO と DNS では「%1」として扱われます。</translation>
    </message>
    <message>
        <source>Type the name that stands before the domain, e.g. “link”.</source>
        <translation>ドメインの前に付く名前を入力してください (例:「link」)。</translation>
    </message>
</context>
<context>
    <name>DomainRecordsPanel</name>
    <message>
        <source>DNS records of the domain</source>
        <translation>ドメインの DNS レコード</translation>
    </message>
    <message>
        <source>All records as lines of a zone file</source>
        <translation>すべてのレコードをゾーンファイルの行として</translation>
    </message>
    <message>
        <source>Copy zone lines</source>
        <translation>ゾーンの行をコピー</translation>
    </message>
    <message>
        <source>A message to whoever runs the DNS of this domain</source>
        <translation>このドメインの DNS 管理者へのメッセージ</translation>
    </message>
    <message>
        <source>Send to DNS admin</source>
        <translation>DNS 管理者に送る</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail…</source>
        <translation>メールを書く(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>メッセージをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The lines for the zone file are in the clipboard.</source>
        <translation>ゾーンファイルの行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>メッセージをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>%1 の DNS レコード</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the message.</source>
        <translation>メールソフトにメッセージを開くよう依頼しました。</translation>
    </message>
    <message>
        <source>No mail program could be opened; the message is in the clipboard.</source>
        <translation>メールソフトを開けませんでした。メッセージはクリップボードにあります。</translation>
    </message>
</context>
<context>
    <name>DomainRemoving</name>
    <message>
        <source>It is verified: mail from addresses at “%1” is no longer signed for it, and SMTP2GO may refuse it.</source>
        <translation>検証済みです。「%1」のアドレスからのメールは以後このドメインで署名されず、SMTP2GO が拒否する可能性があります。</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail counts as verified by it now.</source>
        <translation>検証されていないため、現在これによって検証済みと見なされるメールはありません。</translation>
    </message>
    <message>
        <source>These subaccounts can&apos;t send from it any more: %1.</source>
        <translation>次のサブアカウントはこれを使って送信できなくなります: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1.%2” and may stop working.</source>
        <translation>既に送信したメールのリンクは「%1.%2」を経由しており、機能しなくなる可能性があります。</translation>
    </message>
    <message>
        <source>It can be added again with the same settings. Should SMTP2GO then give it another number, DNS needs the new records.</source>
        <translation>同じ設定でもう一度追加できます。その際 SMTP2GO が別の番号を割り当てた場合は、DNS に新しいレコードが必要です。</translation>
    </message>
    <message>
        <source>Look then whether tracking is still off.</source>
        <translation>その後、トラッキングがまだオフかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>送信元ドメイン「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>DomainRenaming</name>
    <message>
        <source>Somebody has changed it to “%1” meanwhile.</source>
        <translation>その間に誰かが「%1」に変更しました。</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>トラッキングと Return-Path に同じ名前は使えません。</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, the domain doesn&apos;t count as verified.</source>
        <translation>DNS に「%1」のレコードが必要です。SMTP2GO が確認するまで、ドメインは検証済みと見なされません。</translation>
    </message>
    <message>
        <source>Bounces of mail that was sent already come to “%1”: leave its record in place for some days.</source>
        <translation>既に送信したメールのバウンスは「%1」に届きます。そのレコードを数日間残してください。</translation>
    </message>
    <message>
        <source>DNS needs a record for “%1”. Until SMTP2GO sees it, opens and clicks aren&apos;t counted.</source>
        <translation>DNS に「%1」のレコードが必要です。SMTP2GO が確認するまで、開封とクリックは計数されません。</translation>
    </message>
    <message>
        <source>Links in mail that was sent already lead through “%1”: leave its record in place.</source>
        <translation>既に送信したメールのリンクは「%1」を経由しています。そのレコードを残してください。</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>「%1」の Return-Path を変更</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>「%1」のトラッキング名を変更</translation>
    </message>
    <message>
        <source>The return path of “%1” was changed</source>
        <translation>「%1」の Return-Path を変更しました</translation>
    </message>
    <message>
        <source>The tracking name of “%1” was changed</source>
        <translation>「%1」のトラッキング名を変更しました</translation>
    </message>
    <message>
        <source>It can be changed back to “%1”.</source>
        <translation>「%1」に戻せます。</translation>
    </message>
</context>
<context>
    <name>DomainState</name>
    <message>
        <source>“%1” isn&apos;t among the sender domains.</source>
        <translation>「%1」は送信元ドメインにありません。</translation>
    </message>
    <message>
        <source>“%1” belongs to the master account, which alone can change it.</source>
        <translation>「%1」はマスターアカウントのもので、マスターアカウントだけが変更できます。</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>送信元ドメイン</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking name</source>
        <translation>トラッキング名</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>トラッキング</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Of the master account</source>
        <translation>マスターアカウントのもの</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>使用できるサブアカウント</translation>
    </message>
    <message>
        <source>Subaccounts to come may use it</source>
        <translation>今後のサブアカウントも使用可</translation>
    </message>
</context>
<context>
    <name>DomainVerifyBulk</name>
    <message>
        <source>Looked up.</source>
        <translation>調べました。</translation>
    </message>
    <message>
        <source>Verify sender domains</source>
        <translation>送信元ドメインの検証</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>One of the sender domains that are there.</source>
        <translation>既にある送信元ドメインの 1 つ。</translation>
    </message>
    <message>
        <source>This is not the name of a domain.</source>
        <translation>これはドメインの名前ではありません。</translation>
    </message>
    <message>
        <source>It is not among the sender domains.</source>
        <translation>送信元ドメインにありません。</translation>
    </message>
    <message>
        <source>It belongs to the master account, which verifies it.</source>
        <translation>マスターアカウントのもので、検証もマスターアカウントが行います。</translation>
    </message>
    <message>
        <source>It is verified already.</source>
        <translation>既に検証済みです。</translation>
    </message>
</context>
<context>
    <name>DomainVerifying</name>
    <message>
        <source>Verify “%1”</source>
        <translation>「%1」を検証</translation>
    </message>
    <message>
        <source>SMTP2GO has looked for the records of “%1”</source>
        <translation>SMTP2GO が「%1」のレコードを調べました</translation>
    </message>
    <message>
        <source>SMTP2GO looks for the records now, as it does by itself every few minutes.</source>
        <translation>SMTP2GO は、数分ごとに自動で行っているのと同じように、今レコードを調べます。</translation>
    </message>
    <message>
        <source>There is nothing to undo: what DNS says decides.</source>
        <translation>元に戻すものはありません。DNS の内容によって決まります。</translation>
    </message>
</context>
<context>
    <name>DomainsTab</name>
    <message>
        <source>Filter sender domains</source>
        <translation>送信元ドメインを絞り込む</translation>
    </message>
    <message>
        <source>Filter: words of the domain, its state, its DNS… (Ctrl+F)</source>
        <translation>フィルター: ドメイン、状態、DNS などの語 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>リストを読み込み直す (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>ドメインを追加</translation>
    </message>
    <message>
        <source>Add domain…</source>
        <translation>ドメインを追加…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Check DNS</source>
        <translation>DNS を確認</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Other names for return path and tracking</source>
        <translation>Return-Path とトラッキングの別の名前</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Add or verify many domains from a list</source>
        <translation>リストから多数のドメインを追加または検証</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>一括</translation>
    </message>
    <message>
        <source>Bulk…</source>
        <translation>一括…</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>送信元ドメイン</translation>
    </message>
    <message>
        <source>Domains done</source>
        <translation>完了したドメイン</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>確認をキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sender domains status</source>
        <translation>送信元ドメインの状態</translation>
    </message>
    <message>
        <source>Watch: off</source>
        <translation>監視: オフ</translation>
    </message>
    <message>
        <source>Export sender domains</source>
        <translation>送信元ドメインをエクスポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>No sender domains yet</source>
        <translation>送信元ドメインはまだありません</translation>
    </message>
    <message>
        <source>A sender domain lets every address of it send, signed by DKIM and with a return path of its own.</source>
        <translation>送信元ドメインがあると、そのすべてのアドレスから、DKIM 署名と独自の Return-Path を付けて送信できます。</translation>
    </message>
    <message>
        <source>Add one, then publish the records that are shown.</source>
        <translation>1 つ追加し、表示されるレコードを公開してください。</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>ドメインを追加</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 件表示、全 %Ln 件のドメイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln 件のドメイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) care</source>
        <translation>
            <numerusform>%Ln 件に対処が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Sender domains are switched off</source>
        <translation>送信元ドメインはオフになっています</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>許可された送信者のリストがオンで、それだけで誰が送信できるかが決まります。</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>リストを表示</translation>
    </message>
    <message>
        <source>SMTP2GO looks for records: %1 of %2</source>
        <translation>SMTP2GO がレコードを調べています: %1 / %2</translation>
    </message>
    <message>
        <source>Asking the DNS: %1 of %2</source>
        <translation>DNS に問い合わせています: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Watch: every %Ln min</source>
        <translation>
            <numerusform>監視: %Ln 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Last looked %1</source>
        <translation>前回の確認: %1</translation>
    </message>
    <message>
        <source>Looks after the DNS of all sender domains in the background</source>
        <translation>すべての送信元ドメインの DNS をバックグラウンドで見守ります</translation>
    </message>
</context>
<context>
    <name>EditAccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>New API ke&amp;y</source>
        <translation>新しい API キー(&amp;Y)</translation>
    </message>
    <message>
        <source>Replacement API key</source>
        <translation>置き換える API キー</translation>
    </message>
    <message>
        <source>Empty: the key stays as it is</source>
        <translation>空欄: キーはそのまま</translation>
    </message>
    <message>
        <source>Asks SMTP2GO what the key can do</source>
        <translation>キーで何ができるかを SMTP2GO に問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
</context>
<context>
    <name>EmailDock</name>
    <message>
        <source>Life of the &amp;e-mail</source>
        <translation>メールの経過(&amp;E)</translation>
    </message>
    <message>
        <source>As&amp;k for all events of the e-mail</source>
        <translation>メールのすべてのイベントを問い合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>Copy the e-mail for a &amp;ticket</source>
        <translation>チケット用にメールをコピー(&amp;T)</translation>
    </message>
</context>
<context>
    <name>EmailHistoryQuery</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終わりが始まりより前です。</translation>
    </message>
</context>
<context>
    <name>Emulator::DemoThread</name>
    <message>
        <source>The emulator could not listen on port %1 of 127.0.0.1.</source>
        <translation>エミュレーターは 127.0.0.1 のポート %1 で待ち受けできませんでした。</translation>
    </message>
</context>
<context>
    <name>EstateJudge</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… とほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a domain, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It has no sender domain.</source>
        <translation>送信元ドメインがありません。</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>%1: not verified</source>
        <translation>%1: 未検証</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>only %L1</source>
        <translation>%L1 のみ</translation>
    </message>
    <message>
        <source>not %L1</source>
        <translation>%L1 以外</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>It has sent nothing in the last 30 days.</source>
        <translation>過去 30 日間に何も送信していません。</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells it by period, not to the day.</source>
        <translation>サービスは日単位ではなく期間単位で示します。</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>メールなし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%L1 of %L2 e-mails in the last 30 days</source>
        <translation>過去 30 日間のメール %L2 通中 %L1 通</translation>
    </message>
    <message>
        <source>The service tells it by the name only, and several subaccounts have this name.</source>
        <translation>サービスは名前だけで示し、この名前のサブアカウントが複数あります。</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>EstateModel</name>
    <message>
        <source>Subaccount</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Its oldest cell was read on %1</source>
        <translation>最も古いセルの読み取りは %1</translation>
    </message>
</context>
<context>
    <name>EstatePanel</name>
    <message>
        <source>How the senders of the subaccounts stand: domains, return path, tracking, single senders, restrictions, last mail and bounces. Gathered in the background, and kept; every cell says when it was read.</source>
        <translation>サブアカウントの送信元の状態: ドメイン、Return-Path、トラッキング、個別送信者、制限、最後のメール、バウンス。バックグラウンドで収集し、保存します。各セルに読み取り日時が示されます。</translation>
    </message>
    <message>
        <source>Read the state of these subaccounts, at the price named</source>
        <translation>示された費用で、これらのサブアカウントの状態を読み取ります</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop after the call under way, and go on later</source>
        <translation>進行中の呼び出しの後で止め、後で続けます</translation>
    </message>
    <message>
        <source>Pause gathering</source>
        <translation>収集を一時停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived</source>
        <translation>停止し、届いたものは残します</translation>
    </message>
    <message>
        <source>Cancel gathering</source>
        <translation>収集をキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Calls done</source>
        <translation>完了した呼び出し</translation>
    </message>
    <message>
        <source>Estate of the subaccounts</source>
        <translation>サブアカウントの資産一覧</translation>
    </message>
    <message>
        <source>State of the estate</source>
        <translation>資産一覧の状態</translation>
    </message>
    <message>
        <source>&amp;Gather again</source>
        <translation>もう一度収集(&amp;G)</translation>
    </message>
    <message>
        <source>The price is that of all rows again</source>
        <translation>費用は再びすべての行の分になります</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>6 時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Nothing was gathered yet</source>
        <translation>まだ何も収集されていません</translation>
    </message>
    <message>
        <source>No subaccounts yet</source>
        <translation>サブアカウントはまだありません</translation>
    </message>
    <message>
        <source>Choose subaccounts in the first view, then press “Estate” there. You see first how many calls that takes, and how long.</source>
        <translation>最初の表示でサブアカウントを選択し、そこで「資産一覧」を押してください。必要な呼び出しの数と所要時間が先に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) could not be read wholly</source>
        <translation>
            <numerusform>%Ln 件のサブアカウントを完全には読み取れませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was gathered before…</source>
        <translation>以前に収集したものを読み取っています…</translation>
    </message>
    <message>
        <source>%1 of %2 calls done, about %3 left.</source>
        <translation>%2 回中 %1 回の呼び出しが完了、残り約 %3。</translation>
    </message>
    <message>
        <source>Paused after %1 of %2 calls; about %3 left.</source>
        <translation>%2 回中 %1 回の呼び出しの後で一時停止中。残り約 %3。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s): %1.</source>
        <translation>
            <numerusform>%Ln 件のサブアカウント: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln 件のサブアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bad state</source>
        <translation>
            <numerusform>%Ln 件が悪い状態</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstatePrice</name>
    <message numerus="yes">
        <source>%n call(s) to SMTP2GO</source>
        <translation>
            <numerusform>SMTP2GO への呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateText</name>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>良くも悪くもない</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>トラッキング</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>個別送信者</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>最後のメール</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>バウンス率</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>まだ読み取っていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>読み取り日時: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetailsPanel</name>
    <message>
        <source>Event details</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>イベントを選択すると、そのすべてが表示されます。</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>イベントの各部</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Event fields</source>
        <translation>イベントのフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>E-mail headers</source>
        <translation>メールヘッダー</translation>
    </message>
    <message>
        <source>No headers. Tick “Fetch headers” under More filters and search again.</source>
        <translation>ヘッダーがありません。「その他のフィルター」の「ヘッダーを取得」にチェックを付けて、もう一度検索してください。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>配信の試行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>生の JSON</translation>
    </message>
    <message>
        <source>Raw JSON of the event</source>
        <translation>イベントの生の JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>The event as SMTP2GO sent it</source>
        <translation>SMTP2GO が送ってきたままのイベント</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>試行: %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Attempts (%1)</source>
        <translation>試行 (%1)</translation>
    </message>
</context>
<context>
    <name>EventKindButton</name>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n 種類</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Server reply</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>E-mail ID</source>
        <translation>メール ID</translation>
    </message>
    <message>
        <source>Envelope from</source>
        <translation>エンベロープ送信者</translation>
    </message>
    <message>
        <source>Sender with name</source>
        <translation>名前付き送信者</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受信者一覧</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Submitted by host</source>
        <translation>送信元ホスト</translation>
    </message>
    <message>
        <source>Outbound IP</source>
        <translation>送信 IP</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>サイズ (バイト)</translation>
    </message>
    <message>
        <source>Delivery attempts</source>
        <translation>配信の試行</translation>
    </message>
    <message>
        <source>E-mail client</source>
        <translation>メールクライアント</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>カスタムヘッダー</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>ソフトバウンス</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>ハードバウンス</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>迷惑メール報告</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開封</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>配信再開</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A sheet can have %1 rows besides its titles, these are %2. Choose fewer rows, or CSV.</source>
        <translation>シートには見出しのほかに %1 行まで入りますが、%2 行あります。行を減らすか、CSV を選んでください。</translation>
    </message>
    <message>
        <source>The clipboard takes %1 rows, these are %2. Choose fewer rows, or a file.</source>
        <translation>クリップボードに入るのは %1 行までですが、%2 行あります。行を減らすか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The clipboard takes %1, the texts of these rows are longer. Choose fewer rows or fields, or a file.</source>
        <translation>クリップボードに入るのは %1 までですが、これらの行のテキストはそれより長くなります。行かフィールドを減らすか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the name of a file.</source>
        <translation>%1 はフォルダーです。ファイル名を付けてください。</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>You have no permission to write into the folder %1.</source>
        <translation>フォルダー %1 に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>%1 was not written: %2 A file that was there before is as it was.</source>
        <translation>%1 は書き込まれませんでした: %2 以前からあったファイルは元のままです。</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Completing the export…</source>
        <translation>エクスポートを完了しています…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows…</source>
        <translation>%2 行中 %1 行をエクスポートしています…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Fiel&amp;ds</source>
        <translation>フィールド(&amp;D)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>As in the &amp;table</source>
        <translation>表のとおり(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>すべてのフィールド(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>時刻(&amp;I)</translation>
    </message>
    <message>
        <source>Texts exactly as SMTP2GO sent them (&amp;not for spreadsheets)</source>
        <translation>SMTP2GO が送ってきたままのテキスト (表計算には不向き)(&amp;N)</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, for Excel</source>
        <translation>バイトオーダーマーク (Excel 用)(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>エクスポート先(&amp;X)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>In my zone (%1)</source>
        <translation>自分のタイムゾーン (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>選択した行 (%1)</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>表に表示中 (%1)</translation>
    </message>
    <message>
        <source>All fetched (%1)</source>
        <translation>取得済みすべて (%1)</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>エクスポートする行がありません。</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>フィールドを少なくとも 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Say which file to write to.</source>
        <translation>書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is complete.</source>
        <translation>このファイルは既に存在し、新しいものが完成すると置き換えられます。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard</source>
        <translation>
            <numerusform>%Ln 行をクリップボードにコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln 行をエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had more than the 32,767 characters that a cell can hold and were cut. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln 件のテキストがセルに入る 32,767 文字を超えていたため切り詰められました。CSV なら全文が残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ブック (XLSX)</translation>
    </message>
    <message>
        <source>Markdown table, to the clipboard</source>
        <translation>Markdown の表 (クリップボードへ)</translation>
    </message>
    <message>
        <source>Tab-separated, to the clipboard</source>
        <translation>タブ区切り (クリップボードへ)</translation>
    </message>
    <message>
        <source>Byte for byte, times as RFC 3339 in UTC. A spreadsheet may take texts that strangers wrote for formulas: don&apos;t open this file in one.</source>
        <translation>バイト単位でそのまま、時刻は UTC の RFC 3339。見知らぬ人が書いたテキストを表計算ソフトが数式と解釈することがあります。このファイルを表計算ソフトで開かないでください。</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula get an apostrophe.</source>
        <translation>表計算ソフトが数式と解釈しそうなテキストにはアポストロフィが付きます。</translation>
    </message>
    <message>
        <source>Each event as SMTP2GO sent it, with all its fields, on a line of its own.</source>
        <translation>各イベントを SMTP2GO が送ってきたまま、すべてのフィールドとともに 1 行ずつ。</translation>
    </message>
    <message>
        <source>Times as times, texts never as formulas. A sheet can have 1,048,576 rows, a cell 32,767 characters.</source>
        <translation>時刻は時刻として、テキストは決して数式になりません。シートは 1,048,576 行、セルは 32,767 文字まで。</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, for tickets and notes.</source>
        <translation>20,000 行まで。チケットやメモ向け。</translation>
    </message>
    <message>
        <source>Up to 20,000 rows, to be pasted into a spreadsheet, without formulas.</source>
        <translation>20,000 行まで。表計算ソフトへの貼り付け用で、数式は含みません。</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>エクスポートをキャンセルしました</translation>
    </message>
    <message>
        <source>Nothing was written. A file that was there is as it was.</source>
        <translation>何も書き込まれていません。以前からあったファイルは元のままです。</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>エクスポートに失敗しました</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>For accounts with subaccounts whose data lies elsewhere: without it, SMTP2GO searches only the region of your master account. Costs a search for each region, more where there are events.</source>
        <translation>データが別の場所にあるサブアカウントを持つアカウント向け: これがないと、SMTP2GO はマスターアカウントのリージョンだけを検索します。リージョンごとに検索 1 回、イベントがある場合はさらにかかります。</translation>
    </message>
    <message>
        <source>In all regions (US, EU, AU)</source>
        <translation>すべてのリージョン (US、EU、AU)</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>AU</source>
        <translation>AU</translation>
    </message>
    <message>
        <source>your account’s region</source>
        <translation>アカウントのリージョン</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 はこれから</translation>
    </message>
    <message>
        <source>%1 complete, without events</source>
        <translation>%1 は完了、イベントなし</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 は完了</translation>
    </message>
    <message>
        <source>%1 is your account’s region</source>
        <translation>%1 はアカウントのリージョン</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 は進行中</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1 は %3 ページ中 %2 ページ</translation>
    </message>
    <message>
        <source>SMTP2GO allows %1 searches a minute; %2 are left in this one.</source>
        <translation>SMTP2GO が許可する検索は 1 分間に %1 回で、この 1 分間はあと %2 回です。</translation>
    </message>
    <message>
        <source> It runs in the background: what you search for meanwhile goes first.</source>
        <translation> バックグラウンドで実行され、その間のあなたの検索が優先されます。</translation>
    </message>
    <message>
        <source>SMTP2GO didn’t say how many there are. %1%2</source>
        <translation>SMTP2GO は件数を示しませんでした。%1%2</translation>
    </message>
    <message>
        <source>At least %1, about %2; more where other regions have events. %3%4</source>
        <translation>少なくとも %1、約 %2。ほかのリージョンにイベントがあれば、さらにかかります。%3%4</translation>
    </message>
    <message>
        <source>%1, about %2. %3%4</source>
        <translation>%1、約 %2。%3%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Following has stopped: SMTP2GO got too many requests from this address.</source>
        <translation>追跡は停止しました: このアドレスから SMTP2GO へのリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>Following has stopped: %1</source>
        <translation>追跡は停止しました: %1</translation>
    </message>
    <message>
        <source>Following has stopped after %1 new events, to keep memory bounded. Search again to let the older ones go.</source>
        <translation>メモリを抑えるため、新しいイベント %1 件で追跡を停止しました。古いものを手放すには、もう一度検索してください。</translation>
    </message>
    <message>
        <source>Following has stopped: more than %1 events have come since. Search again up to now first.</source>
        <translation>追跡は停止しました: その後 %1 件を超えるイベントが届きました。先に現在までをもう一度検索してください。</translation>
    </message>
    <message>
        <source>Only searches for all events can be followed, not for the latest ones.</source>
        <translation>追跡できるのはすべてのイベントの検索だけで、最新イベントの検索はできません。</translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>%1 まで完全</translation>
    </message>
    <message>
        <source>Follow rests while the window is hidden; %1</source>
        <translation>ウィンドウが隠れている間、追跡は休止します。%1</translation>
    </message>
    <message>
        <source>Following; the last look failed; %1</source>
        <translation>追跡中。前回の確認は失敗しました。%1</translation>
    </message>
    <message>
        <source>Following; %1; about %2 requests a minute, at most %3</source>
        <translation>追跡中。%1。1 分間に約 %2 リクエスト、最大 %3</translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO shows events late, so each look reads the last %n minute(s) again: newer events may be here, too, but more can still come.</source>
        <translation>
            <numerusform>SMTP2GO はイベントを遅れて表示するため、確認のたびに直近 %n 分を読み直します。それより新しいイベントもここにあるかもしれませんが、まだ届く可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the other regions?</source>
        <translation>ほかのリージョンも調べますか？</translation>
    </message>
    <message>
        <source>Fetch all the other events?</source>
        <translation>ほかのイベントもすべて取得しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the other %Ln event(s)?</source>
        <translation>
            <numerusform>ほかの %Ln 件のイベントを取得しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>取得する</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページを取得</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>Fetching all events: %Ln page(s) so far</source>
        <translation>
            <numerusform>すべてのイベントを取得中: これまでに %Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all events: page %1 of %2, about %3 left</source>
        <translation>すべてのイベントを取得中: %2 ページ中 %1 ページ目、残り約 %3</translation>
    </message>
    <message>
        <source>Regions: %1.</source>
        <translation>リージョン: %1。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All regions are fetched</source>
        <translation>すべてのリージョンを取得しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>不明な数の</translation>
    </message>
    <message>
        <source>“Load all” was cut off when Outpost ended</source>
        <translation>「すべて読み込む」は Outpost の終了により中断されました</translation>
    </message>
    <message>
        <source>%1 of %2 events between %3 and %4 had arrived at %5; the rest is missing. The events themselves aren’t kept: fetching starts anew.</source>
        <translation>%3 から %4 までの %2 件のイベントのうち、%5 までに %1 件が届いていました。残りは欠けています。イベント自体は保存されないため、取得は最初からになります。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>もう一度取得</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘れる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>新しいイベント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchingControls</name>
    <message>
        <source>&amp;Load all</source>
        <translation>すべて読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>Load all r&amp;egions…</source>
        <translation>すべてのリージョンを読み込む(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Show new events as they come (Ctrl+T). Costs 1 to 12 searches a minute.</source>
        <translation>新しいイベントを届き次第表示します (Ctrl+T)。1 分間に 1 〜 12 回の検索を使います。</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>here</source>
        <translation>ここで</translation>
    </message>
    <message>
        <source>Applied to the rows fetched</source>
        <translation>取得済みの行に適用</translation>
    </message>
    <message>
        <source>not</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>Find what does not fit (N)</source>
        <translation>合わないものを探す (N)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove this condition (Delete)</source>
        <translation>この条件を削除 (Delete)</translation>
    </message>
    <message>
        <source>Switched off: kept, but not applied</source>
        <translation>オフ: 残していますが、適用されません</translation>
    </message>
    <message>
        <source>Asked of SMTP2GO</source>
        <translation>SMTP2GO に問い合わせ</translation>
    </message>
    <message>
        <source>Inverted. %1</source>
        <translation>反転。%1</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>オフにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>オンにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit in the line</source>
        <translation>フィルター欄で編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>Return asks SMTP2GO again</source>
        <translation>Return で SMTP2GO にもう一度問い合わせます</translation>
    </message>
    <message numerus="yes">
        <source>Return asks SMTP2GO again; %n condition(s) applied to the rows fetched already</source>
        <translation>
            <numerusform>Return で SMTP2GO にもう一度問い合わせます。%n 件の条件は取得済みの行に既に適用されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a filter or fill in the fields; Ctrl+Space completes, Return searches</source>
        <translation>フィルターを入力するか、フィールドに記入してください。Ctrl+Space で補完、Return で検索</translation>
    </message>
    <message>
        <source>Return searches</source>
        <translation>Return で検索</translation>
    </message>
    <message>
        <source>The table shows what fits this filter</source>
        <translation>表にはこのフィルターに合うものが表示されています</translation>
    </message>
</context>
<context>
    <name>FilterHistoryMenu</name>
    <message>
        <source>Earlier filters</source>
        <translation>以前のフィルター</translation>
    </message>
    <message>
        <source>&amp;Forget earlier filters</source>
        <translation>以前のフィルターを忘れる(&amp;F)</translation>
    </message>
</context>
<context>
    <name>FilterKey</name>
    <message>
        <source>E-mail ID, subject, To, recipient or Bcc contains</source>
        <translation>メール ID、件名、To、受信者または Bcc に含まれる</translation>
    </message>
    <message>
        <source>Sender contains</source>
        <translation>送信者に含まれる</translation>
    </message>
    <message>
        <source>Recipient contains</source>
        <translation>受信者に含まれる</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>件名に含まれる</translation>
    </message>
    <message>
        <source>Kind of event is</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Username is</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Subaccount is</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>E-mail ID is</source>
        <translation>メール ID</translation>
    </message>
    <message>
        <source>Has a header, or Name=text in it</source>
        <translation>ヘッダーがある、または「名前=テキスト」を含む</translation>
    </message>
    <message>
        <source>Server reply, reason or error contains</source>
        <translation>サーバーの応答、理由またはエラーに含まれる</translation>
    </message>
    <message>
        <source>Host or IP address contains</source>
        <translation>ホストまたは IP アドレスに含まれる</translation>
    </message>
    <message>
        <source>From a time on: 2h, today, 2026-11-24</source>
        <translation>ある時刻以降: 2h, today, 2026-11-24</translation>
    </message>
    <message>
        <source>Up to a time: 30m, yesterday, 2026-11-24T10:00</source>
        <translation>ある時刻まで: 30m, yesterday, 2026-11-24T10:00</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</source>
        <translation>from:jo@example.com event:bounced -subject:&quot;newsletter&quot; since:2h</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>以前のフィルター</translation>
    </message>
    <message>
        <source>Earlier filters (Up, Down)</source>
        <translation>以前のフィルター (↑、↓)</translation>
    </message>
    <message>
        <source>State of the filter</source>
        <translation>フィルターの状態</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>“%1:” is not a key.</source>
        <translation>「%1:」はキーではありません。</translation>
    </message>
    <message>
        <source>Put text with a colon in quotes. The keys are %1</source>
        <translation>コロンを含むテキストは引用符で囲んでください。キーは %1 です</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Put text with a colon in quotes.</source>
        <translation>「%1」のことですか？ コロンを含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Type it directly behind; with blanks or brackets in it, in quotes.</source>
        <translation>すぐ後ろに入力してください。空白や括弧を含む場合は引用符で囲みます。</translation>
    </message>
    <message>
        <source>The name of the header is missing.</source>
        <translation>ヘッダーの名前がありません。</translation>
    </message>
    <message>
        <source>Type it directly behind, like header:X-Ticket or header:X-Ticket=4711.</source>
        <translation>header:X-Ticket や header:X-Ticket=4711 のように、すぐ後ろに入力してください。</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>引用符の間に何もありません。</translation>
    </message>
    <message>
        <source>Type what to look for, or remove the condition.</source>
        <translation>探すものを入力するか、条件を削除してください。</translation>
    </message>
    <message>
        <source>The quote isn&apos;t closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>Type another &quot; at its end. A quote inside is written \&quot;.</source>
        <translation>末尾にもう 1 つ &quot; を入力してください。中の引用符は \&quot; と書きます。</translation>
    </message>
    <message>
        <source>A blank is missing here.</source>
        <translation>ここに空白がありません。</translation>
    </message>
    <message>
        <source>Or put quotes around the whole text; a quote inside is written \&quot;.</source>
        <translation>または、テキスト全体を引用符で囲んでください。中の引用符は \&quot; と書きます。</translation>
    </message>
    <message>
        <source>A condition is missing behind “%1”.</source>
        <translation>「%1」の後に条件がありません。</translation>
    </message>
    <message>
        <source>Type the alternative, or remove the bar.</source>
        <translation>もう一方の条件を入力するか、縦棒を削除してください。</translation>
    </message>
    <message>
        <source>Type it directly behind, without a blank.</source>
        <translation>空白を入れず、すぐ後ろに入力してください。</translation>
    </message>
    <message>
        <source>There is nothing before this “%1”.</source>
        <translation>この「%1」の前に何もありません。</translation>
    </message>
    <message>
        <source>Remove it, or put it in quotes if you look for it.</source>
        <translation>削除するか、探したい場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no condition in these brackets.</source>
        <translation>この括弧の中に条件がありません。</translation>
    </message>
    <message>
        <source>Remove them, or put them in quotes if you look for them.</source>
        <translation>削除するか、探したい場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This bracket isn&apos;t closed.</source>
        <translation>この括弧が閉じていません。</translation>
    </message>
    <message>
        <source>Type ) at its end.</source>
        <translation>末尾に ) を入力してください。</translation>
    </message>
    <message>
        <source>This bracket closes none.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>There are too many brackets in one another.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Simplify the filter.</source>
        <translation>フィルターを簡単にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of event.</source>
        <translation>「%1」はイベントの種類ではありません。</translation>
    </message>
    <message>
        <source>The kinds are %1.</source>
        <translation>種類は %1 です。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>「%1」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Write 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 or 2026-11-24T10:00, with Z at its end for UTC.</source>
        <translation>30m、2h、7d、1w、today、yesterday、2026-11-24、2026-11-24T10:00 のように書いてください。UTC の場合は末尾に Z を付けます。</translation>
    </message>
    <message>
        <source>“%1:” takes one time only.</source>
        <translation>「%1:」に指定できる時刻は 1 つだけです。</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>ほかを削除してください。</translation>
    </message>
    <message>
        <source>“%1:” is there already.</source>
        <translation>「%1:」は既にあります。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be inverted.</source>
        <translation>「%1:」は反転できません。</translation>
    </message>
    <message>
        <source>Use “%1:” in its place.</source>
        <translation>代わりに「%1:」を使ってください。</translation>
    </message>
    <message>
        <source>“%1:” can&apos;t be in brackets or beside a bar.</source>
        <translation>「%1:」は括弧の中や縦棒の横に置けません。</translation>
    </message>
    <message>
        <source>The time range holds for the whole filter: put brackets around the rest, and this before them.</source>
        <translation>期間はフィルター全体に適用されます。残りを括弧で囲み、その前にこれを置いてください。</translation>
    </message>
</context>
<context>
    <name>FilterSuggester</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FirstViews</name>
    <message>
        <source>Bounces today</source>
        <translation>今日のバウンス</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Queued longer than 10 minutes</source>
        <translation>10 分以上キューに滞留</translation>
    </message>
    <message>
        <source>Complaints and unsubscribes</source>
        <translation>苦情と配信停止</translation>
    </message>
</context>
<context>
    <name>FollowBar</name>
    <message>
        <source>Follow status</source>
        <translation>追跡の状態</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>もう一度追跡</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>新しいイベント</translation>
    </message>
</context>
<context>
    <name>FollowControl</name>
    <message>
        <source>Following has ended with the new search, which doesn’t go up to now.</source>
        <translation>現在まで及ばない新しい検索により、追跡は終了しました。</translation>
    </message>
</context>
<context>
    <name>FormAccess</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 をクリア</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>GeneralSettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>When Outpost starts</source>
        <translation>Outpost の起動時</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開くもの(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;ccount to open</source>
        <translation>開くアカウント(&amp;C)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>開始ページ</translation>
    </message>
    <message>
        <source>The account that was opened last</source>
        <translation>最後に開いたアカウント</translation>
    </message>
    <message>
        <source>This account:</source>
        <translation>次のアカウント:</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>As the system has it: %1</source>
        <translation>システムに従う: %1</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Outpost help</source>
        <translation>Outpost ヘルプ</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプのテキスト</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>ヘルプの目次</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>ここに %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, on %Ln other page(s)</source>
        <translation>
            <numerusform>、ほか %Ln ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The account “%1” is read-only in Outpost.</source>
        <translation>アカウント「%1」は Outpost で読み取り専用です。</translation>
    </message>
    <message numerus="yes">
        <source>The key of the account “%1” lacks %n permission(s): %2.</source>
        <translation>
            <numerusform>アカウント「%1」のキーには %n 個の権限がありません: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between permissions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>To change something, let Outpost do so under Account &gt; Manage accounts.</source>
        <translation>変更を行うには、「アカウント &gt; アカウントの管理」で Outpost に許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>Ask whoever manages the API keys at SMTP2GO to add %n permission(s) to this key.</source>
        <translation>
            <numerusform>SMTP2GO で API キーを管理している人に、このキーへ %n 個の権限を追加するよう依頼してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostView</name>
    <message>
        <source>no CNAME</source>
        <translation>CNAME なし</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>そのような名前はありません</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>応答を拒否</translation>
    </message>
    <message>
        <source>could not find out (server failure)</source>
        <translation>判明しませんでした (サーバー障害)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>can&apos;t be asked: not a name</source>
        <translation>問い合わせできません: 名前ではありません</translation>
    </message>
</context>
<context>
    <name>JsonDifference</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>KeyAbility</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>search activity</source>
        <translation>アクティビティの検索</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>read archived mail</source>
        <translation>アーカイブされたメールの閲覧</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>see reports</source>
        <translation>レポートの閲覧</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>send mail</source>
        <translation>メールの送信</translation>
    </message>
    <message>
        <source>see scheduled mail</source>
        <translation>予約メールの閲覧</translation>
    </message>
    <message>
        <source>cancel scheduled mail</source>
        <translation>予約メールの取り消し</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>see SMS</source>
        <translation>SMS の閲覧</translation>
    </message>
    <message>
        <source>send SMS</source>
        <translation>SMS の送信</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>see templates</source>
        <translation>テンプレートの閲覧</translation>
    </message>
    <message>
        <source>change templates</source>
        <translation>テンプレートの変更</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>送信元ドメイン</translation>
    </message>
    <message>
        <source>see sender domains</source>
        <translation>送信元ドメインの閲覧</translation>
    </message>
    <message>
        <source>change sender domains</source>
        <translation>送信元ドメインの変更</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>個別送信者</translation>
    </message>
    <message>
        <source>see single senders</source>
        <translation>個別送信者の閲覧</translation>
    </message>
    <message>
        <source>change single senders</source>
        <translation>個別送信者の変更</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>許可された送信者</translation>
    </message>
    <message>
        <source>see allowed senders</source>
        <translation>許可された送信者の閲覧</translation>
    </message>
    <message>
        <source>change allowed senders</source>
        <translation>許可された送信者の変更</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>許可された受信者</translation>
    </message>
    <message>
        <source>see allowed recipients</source>
        <translation>許可された受信者の閲覧</translation>
    </message>
    <message>
        <source>change allowed recipients</source>
        <translation>許可された受信者の変更</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>送信抑止</translation>
    </message>
    <message>
        <source>see suppressions</source>
        <translation>送信抑止の閲覧</translation>
    </message>
    <message>
        <source>change suppressions</source>
        <translation>送信抑止の変更</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>see API keys</source>
        <translation>API キーの閲覧</translation>
    </message>
    <message>
        <source>change API keys</source>
        <translation>API キーの変更</translation>
    </message>
    <message>
        <source>SMTP users</source>
        <translation>SMTP ユーザー</translation>
    </message>
    <message>
        <source>see SMTP users</source>
        <translation>SMTP ユーザーの閲覧</translation>
    </message>
    <message>
        <source>change SMTP users</source>
        <translation>SMTP ユーザーの変更</translation>
    </message>
    <message>
        <source>IP authentication</source>
        <translation>IP 認証</translation>
    </message>
    <message>
        <source>see IP authentication</source>
        <translation>IP 認証の閲覧</translation>
    </message>
    <message>
        <source>change IP authentication</source>
        <translation>IP 認証の変更</translation>
    </message>
    <message>
        <source>IP allow list</source>
        <translation>IP 許可リスト</translation>
    </message>
    <message>
        <source>see the IP allow list</source>
        <translation>IP 許可リストの閲覧</translation>
    </message>
    <message>
        <source>change the IP allow list</source>
        <translation>IP 許可リストの変更</translation>
    </message>
    <message>
        <source>Dedicated IPs</source>
        <translation>専用 IP</translation>
    </message>
    <message>
        <source>see dedicated IPs</source>
        <translation>専用 IP の閲覧</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>see subaccounts</source>
        <translation>サブアカウントの閲覧</translation>
    </message>
    <message>
        <source>change subaccounts</source>
        <translation>サブアカウントの変更</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>see webhooks</source>
        <translation>Webhook の閲覧</translation>
    </message>
    <message>
        <source>change webhooks</source>
        <translation>Webhook の変更</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>すべてできます。</translation>
    </message>
    <message>
        <source>Can do nothing but tell what it can do.</source>
        <translation>自分に何ができるかを答える以外、何もできません。</translation>
    </message>
    <message>
        <source>can %1</source>
        <translation>%1ができます</translation>
    </message>
    <message>
        <source>can partly %1</source>
        <translation>%1が一部できます</translation>
    </message>
    <message>
        <source>can&apos;t %1</source>
        <translation>%1はできません</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>makes a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Result of trying the key</source>
        <translation>キーの確認結果</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>キーを確認しています</translation>
    </message>
    <message>
        <source>What this key can do</source>
        <translation>このキーでできること</translation>
    </message>
    <message>
        <source>Try the other &amp;regions</source>
        <translation>ほかのリージョンを試す(&amp;R)</translation>
    </message>
    <message>
        <source>Can %1</source>
        <translation>%1: できます</translation>
    </message>
    <message>
        <source>Can %1 in part (lacks %2)</source>
        <translation>%1: 一部できます (%2 が不足)</translation>
    </message>
    <message>
        <source>Can’t %1</source>
        <translation>%1: できません</translation>
    </message>
    <message>
        <source>No region knows this key</source>
        <translation>どのリージョンもこのキーを知りません</translation>
    </message>
    <message>
        <source>It may have been removed. Copy it once more, or make a new one.</source>
        <translation>削除されたのかもしれません。もう一度コピーするか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>キーを確認しています…</translation>
    </message>
    <message>
        <source>SMTP2GO is slow to answer. Outpost tries again by itself.</source>
        <translation>SMTP2GO の応答に時間がかかっています。Outpost が自動的に再試行します。</translation>
    </message>
    <message>
        <source>Asking %1 what this key can do.</source>
        <translation>このキーで何ができるかを %1 に問い合わせています。</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>This key has no rights</source>
        <translation>このキーには権限がありません</translation>
    </message>
    <message>
        <source>SMTP2GO knows it, but it can do nothing in Outpost. Give it permissions in SMTP2GO’s settings, or add another key.</source>
        <translation>SMTP2GO はこのキーを知っていますが、Outpost では何もできません。SMTP2GO の設定で権限を与えるか、別のキーを追加してください。</translation>
    </message>
    <message>
        <source>SMTP2GO knows this key</source>
        <translation>SMTP2GO はこのキーを知っています</translation>
    </message>
    <message>
        <source>It belongs to the region %1.</source>
        <translation>リージョン %1 のキーです。</translation>
    </message>
</context>
<context>
    <name>KeyProblemBar</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Keep the key in &amp;memory only</source>
        <translation>キーをメモリにだけ保持(&amp;M)</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The key store has no key for this account. Enter the key again.</source>
        <translation>キーストアにこのアカウントのキーがありません。キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it, or enter the key for this session.</source>
        <translation>キーストアがロックされています。ロックを解除するか、このセッション用にキーを入力してください。</translation>
    </message>
    <message>
        <source>There is no key store in this session. The key can be kept in memory until Outpost ends; it is never written to a file.</source>
        <translation>このセッションにはキーストアがありません。キーは Outpost の終了までメモリに保持できます。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>The key store doesn&apos;t answer. Try again later, or enter the key for this session.</source>
        <translation>キーストアが応答しません。後で再試行するか、このセッション用にキーを入力してください。</translation>
    </message>
    <message>
        <source>The key store stayed locked because its prompt was dismissed. Unlock it, or enter the key for this session.</source>
        <translation>パスワードの入力が取り消されたため、キーストアはロックされたままです。ロックを解除するか、このセッション用にキーを入力してください。</translation>
    </message>
    <message>
        <source>The key store failed and doesn&apos;t say why.</source>
        <translation>キーストアで障害が起きましたが、理由は示されていません。</translation>
    </message>
    <message>
        <source>The key store failed: %1</source>
        <translation>キーストアで障害が起きました: %1</translation>
    </message>
</context>
<context>
    <name>KeyTask</name>
    <message>
        <source>It didn&apos;t keep the key.</source>
        <translation>キーを保存しませんでした。</translation>
    </message>
    <message>
        <source>It didn&apos;t remove the key.</source>
        <translation>キーを削除しませんでした。</translation>
    </message>
</context>
<context>
    <name>LifeModel</name>
    <message>
        <source>no date</source>
        <translation>日時なし</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>すべての受信者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 after the one before</source>
        <translation>前のものから %1 後</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <source>Life of the e-mail</source>
        <translation>メールの経過</translation>
    </message>
    <message>
        <source>Choose an event to see what became of its e-mail.</source>
        <translation>イベントを選択すると、そのメールがどうなったかが表示されます。</translation>
    </message>
    <message>
        <source>Time line of the e-mail</source>
        <translation>メールの時系列</translation>
    </message>
    <message>
        <source>Why the sentence says so</source>
        <translation>この文の根拠</translation>
    </message>
    <message>
        <source>The rule, events and replies that led to the sentence</source>
        <translation>この文の元になった規則、イベント、応答</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Ask SMTP2GO for all events of this e-mail, as far back as the history goes: one search (Shift+F7)</source>
        <translation>このメールのすべてのイベントを、履歴のある限り SMTP2GO に問い合わせます: 検索 1 回 (Shift+F7)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Copy sentence, events and rule as text for a ticket</source>
        <translation>文、イベント、規則をチケット用のテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>チケット用にコピー</translation>
    </message>
    <message>
        <source>%1; asking SMTP2GO…</source>
        <translation>%1。SMTP2GO に問い合わせています…</translation>
    </message>
    <message>
        <source>%1; asking failed: %2</source>
        <translation>%1。問い合わせに失敗しました: %2</translation>
    </message>
    <message>
        <source>%1; SMTP2GO finds no events of this e-mail</source>
        <translation>%1。SMTP2GO にこのメールのイベントは見つかりません</translation>
    </message>
</context>
<context>
    <name>LifeSource</name>
    <message>
        <source>From the %1 rows fetched</source>
        <translation>取得済みの %1 行から</translation>
    </message>
    <message>
        <source>The newest %1 events of SMTP2GO as of %2</source>
        <translation>%2 時点での SMTP2GO の最新 %1 件のイベント</translation>
    </message>
    <message>
        <source>All events of SMTP2GO as of %1</source>
        <translation>%1 時点での SMTP2GO のすべてのイベント</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>without a date</source>
        <translation>日時なし</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(日時なし)</translation>
    </message>
    <message>
        <source>There is neither a delivery nor a refusal, and no other known event that would tell.</source>
        <translation>配信も拒否もなく、状況を示すほかのイベントも知られていません。</translation>
    </message>
    <message>
        <source>Only “Processed” is known, and no attempt. SMTP2GO shows events about two minutes late. Mail also waits when an hourly or daily limit of the plan is reached, or while a new account is reviewed.</source>
        <translation>わかっているのは「処理済み」だけで、試行はありません。SMTP2GO がイベントを表示するのは約 2 分後です。プランの 1 時間または 1 日の上限に達したときや、新しいアカウントの審査中にも、メールは待機します。</translation>
    </message>
    <message>
        <source>No delivery and no refusal is known, but attempts that failed for now.</source>
        <translation>配信も拒否も知られていませんが、一時的に失敗した試行があります。</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a delivery. The receiving server has taken the mail; whether it lies in the inbox or among spam, no event tells.</source>
        <translation>配信、ハードバウンス、拒否のうち最後のもので決まります: 配信です。受信側サーバーはメールを受け取りました。受信トレイにあるか迷惑メールに入ったかは、どのイベントからもわかりません。</translation>
    </message>
    <message>
        <source>What was opened, clicked or complained of must have arrived.</source>
        <translation>開封、クリック、または苦情のあったメールは届いていたはずです。</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: it is a hard bounce. SMTP2GO doesn&apos;t try again.</source>
        <translation>配信、ハードバウンス、拒否のうち最後のもので決まります: ハードバウンスです。SMTP2GO はもう試行しません。</translation>
    </message>
    <message>
        <source>A hard bounce after a delivery: the receiver took the mail and then sent it back.</source>
        <translation>配信後のハードバウンス: 受信側はメールを受け取り、その後で送り返しました。</translation>
    </message>
    <message>
        <source>The latest of delivered, hard bounced and rejected decides: SMTP2GO rejected it and did not send it.</source>
        <translation>配信、ハードバウンス、拒否のうち最後のもので決まります: SMTP2GO が拒否し、送信しませんでした。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>決め手: %1</translation>
    </message>
    <message>
        <source>Attempts that failed for now: %1 (soft bounces, and delivery attempts that have no event of their own)</source>
        <translation>一時的に失敗した試行: %1 (ソフトバウンスと、独自のイベントのない配信試行)</translation>
    </message>
    <message>
        <source>“Opened” and “clicked” mean that an image or a link was fetched. That may have been a program (a scanner, the image proxy of a receiver) as well as a person.</source>
        <translation>「開封」と「クリック」は、画像またはリンクが取得されたことを意味します。人ではなく、プログラム (スキャナーや受信側の画像プロキシ) だった可能性もあります。</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>名前のないイベント</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Soft bounced</source>
        <translation>ソフトバウンス</translation>
    </message>
    <message>
        <source>Hard bounced</source>
        <translation>ハードバウンス</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>迷惑メール報告</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開封</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Resubscribed</source>
        <translation>配信再開</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>メール %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>送信者: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation>受信側</translation>
    </message>
    <message>
        <source>, %1 after it was sent</source>
        <translation>、送信から %1 後</translation>
    </message>
    <message>
        <source> after %1 attempts</source>
        <translation> (試行 %1 回)</translation>
    </message>
    <message>
        <source> at the first attempt</source>
        <translation> (最初の試行)</translation>
    </message>
    <message>
        <source>Nothing here says what became of it</source>
        <translation>どうなったかを示すものはここにはありません</translation>
    </message>
    <message>
        <source>Still queued at SMTP2GO: no attempt to deliver it is known</source>
        <translation>まだ SMTP2GO のキューにあります。配信の試行は知られていません</translation>
    </message>
    <message>
        <source>Not delivered yet: %1 put it off %2; SMTP2GO tries again. Last answer%3</source>
        <translation>まだ配信されていません: %1 が %2 延期しました。SMTP2GO が再試行します。最後の応答%3</translation>
    </message>
    <message>
        <source>Accepted by %1%2%3</source>
        <translation>%1 が受理%2%3</translation>
    </message>
    <message>
        <source>Arrived at %1, though no delivery is among the events</source>
        <translation>配信イベントはありませんが、%1 に届いています</translation>
    </message>
    <message>
        <source>Refused for good by %1%2%3%4</source>
        <translation>%1 が最終的に拒否%2%3%4</translation>
    </message>
    <message>
        <source>Accepted by %1, but sent back afterwards%2</source>
        <translation>%1 が受理しましたが、その後で送り返されました%2</translation>
    </message>
    <message>
        <source>Not sent: SMTP2GO rejected it; %1</source>
        <translation>未送信: SMTP2GO が拒否しました。%1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>%1 開封</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>%1 クリック</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (within seconds: perhaps by a scanner)</source>
        <translation>%1 (数秒以内: スキャナーの可能性)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>reported as spam</source>
        <translation>迷惑メールとして報告</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>unsubscribed and subscribed again</source>
        <translation>配信停止後に配信再開</translation>
    </message>
    <message>
        <source>all %1 recipients: %2</source>
        <translation>受信者 %1 人すべて: %2</translation>
    </message>
    <message>
        <source>%1 of %2 recipients: %3</source>
        <translation>受信者 %2 人中 %1 人: %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>最終的に拒否</translation>
    </message>
    <message>
        <source>accepted, but sent back afterwards</source>
        <translation>受理後に送り返し</translation>
    </message>
    <message>
        <source>rejected by SMTP2GO</source>
        <translation>SMTP2GO が拒否</translation>
    </message>
    <message>
        <source>put off, SMTP2GO tries again</source>
        <translation>延期、SMTP2GO が再試行</translation>
    </message>
    <message>
        <source>still queued</source>
        <translation>まだキューにあり</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2 回</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>As far as the rows fetched tell: %1</source>
        <translation>取得済みの行からわかる限り: %1</translation>
    </message>
</context>
<context>
    <name>ListPanels</name>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>順番を待っています: %1。</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>SMTP2GO の応答を待っています。</translation>
    </message>
    <message>
        <source>This key may not read the list</source>
        <translation>このキーではリストを読み取れません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The list has not been read.</source>
        <translation>リストは読み取られていません。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>フィルターに合うものがありません</translation>
    </message>
    <message>
        <source>Each word must occur somewhere in a row.</source>
        <translation>すべての語が行のどこかに含まれている必要があります。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>The rows below are from the reading before.</source>
        <translation>下の行は前回読み取ったものです。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Account bar</source>
        <translation>アカウントバー</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>アカウントの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>アカウントを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation>フォーカスのあるもののヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>ヘルプの目次(&amp;C)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>診断情報をコピー(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Outpost</source>
        <translation>Outpost について(&amp;A)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>NetworkSettingsPage</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>パスワードの保存先(&amp;K)</translation>
    </message>
    <message>
        <source>Where a proxy is set, nothing ever goes around it: if it refuses, Outpost says so and sends nothing. The demo and services on this computer never go through a proxy.</source>
        <translation>プロキシが設定されている場合、それを迂回するものはありません。プロキシが拒否すれば、Outpost はそれを知らせ、何も送信しません。デモとこのコンピューター上のサービスがプロキシを経由することはありません。</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次のプロキシ:</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>In the key store of this computer</source>
        <translation>このコンピューターのキーストア</translation>
    </message>
    <message>
        <source>In memory, until Outpost ends</source>
        <translation>メモリ内 (Outpost の終了まで)</translation>
    </message>
    <message>
        <source>Enter the host of the proxy: a name or an address, without “http://” and without the port.</source>
        <translation>プロキシのホストを入力してください。名前またはアドレスで、「http://」とポートは含めません。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>プロキシのポートを入力してください。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Calls go straight to SMTP2GO, whatever the system says.</source>
        <translation>システムの設定にかかわらず、SMTP2GO へ直接接続します。</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names no proxy at this moment.</source>
        <translation>現在、システムは SMTP2GO に対するプロキシを指定していません。</translation>
    </message>
    <message>
        <source>For SMTP2GO the system names %1 at this moment.</source>
        <translation>現在、システムは SMTP2GO に対して %1 を指定しています。</translation>
    </message>
</context>
<context>
    <name>NewSubaccount</name>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO に月 %L1 通のプランはありません。</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>専用 IP アドレスには、月 %L1 通を超えるプランが必要です。</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>SMS メッセージの上限を負の数にはできません。</translation>
    </message>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>サブアカウントには名前が必要です。</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>名前に改行またはほかの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Numbers beside the list</source>
        <translation>リストの横の集計</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>集計のリスト</translation>
    </message>
    <message>
        <source>Failing receivers</source>
        <translation>失敗の多い受信側</translation>
    </message>
    <message>
        <source>Replies to failures</source>
        <translation>失敗への応答</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受信側</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>No bounces and no rejections among the rows shown</source>
        <translation>表示中の行にバウンスも拒否もありません</translation>
    </message>
    <message>
        <source>The charts of Outpost are of another version. Install Outpost again.</source>
        <translation>Outpost のグラフ機能は別のバージョンのものです。Outpost をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>イベントの推移</translation>
    </message>
    <message>
        <source>Soft bounced: %1, hard bounced: %2, rejected: %3, delivered: %4</source>
        <translation>ソフトバウンス: %1、ハードバウンス: %2、拒否: %3、配信済み: %4</translation>
    </message>
    <message>
        <source>Click or Return: only events to this receiver</source>
        <translation>クリックまたは Return: この受信側へのイベントだけ</translation>
    </message>
    <message>
        <source>Failing receivers (%1)</source>
        <translation>失敗の多い受信側 (%1)</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Click or Return: only events with “%1”</source>
        <translation>クリックまたは Return:「%1」のイベントだけ</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>応答 (%1)</translation>
    </message>
    <message>
        <source>Of the %1 rows shown.</source>
        <translation>表示中の %1 行について。</translation>
    </message>
    <message>
        <source>%1 Bars of %2: drag over them, or mark with arrows and Shift, to search only that time.</source>
        <translation>%1 棒 1 本は %2: その時間だけを検索するには、ドラッグするか、矢印と Shift で選択します。</translation>
    </message>
    <message>
        <source>Click or Return: only events of this kind</source>
        <translation>クリックまたは Return: この種類のイベントだけ</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>API &amp;key for this session</source>
        <translation>このセッション用の API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key for this session</source>
        <translation>このセッション用の API キー</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Use key</source>
        <translation>キーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>What is wrong with the key</source>
        <translation>キーの問題点</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>開始ページに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Asking the key store for the key.</source>
        <translation>キーストアにキーを問い合わせています。</translation>
    </message>
    <message>
        <source>The key store asks for its password in a window of its own.</source>
        <translation>キーストアが独自のウィンドウでパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 can’t be opened without its key</source>
        <translation>キーがないと %1 を開けません</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Starting the demo…</source>
        <translation>デモを開始しています…</translation>
    </message>
    <message>
        <source>The demo could not start</source>
        <translation>デモを開始できませんでした</translation>
    </message>
</context>
<context>
    <name>PageGate</name>
    <message>
        <source>%1 (not allowed)</source>
        <translation>%1 (許可されていません)</translation>
    </message>
    <message>
        <source>This key may not use “%1”</source>
        <translation>このキーでは「%1」を使用できません</translation>
    </message>
    <message>
        <source>%1 Then ask for its rights again. Until then nothing is sent from here.</source>
        <translation>%1 その後、権限をもう一度問い合わせてください。それまではここから何も送信されません。</translation>
    </message>
    <message>
        <source>Ask for its rights again</source>
        <translation>権限をもう一度問い合わせる</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Pause by SMTP2GO</source>
        <translation>SMTP2GO による一時停止</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>リクエストが多すぎます。%1</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何ですか？</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <source>The part “%1” of Outpost can&apos;t be loaded (%2). Install Outpost again.</source>
        <translation>Outpost の部品「%1」を読み込めません (%2)。Outpost をもう一度インストールしてください。</translation>
    </message>
</context>
<context>
    <name>PrivacySettingsPage</name>
    <message>
        <source>What Outpost keeps, and where</source>
        <translation>Outpost が保存するものと場所</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>何がどこに保存されているか</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>アカウントを忘れる</translation>
    </message>
    <message>
        <source>Takes its key out of the key store and makes sure that it is gone, removes it from the list, and deletes its settled changes and what the settings say of it. Nothing changes at SMTP2GO.</source>
        <translation>キーをキーストアから取り出し、なくなったことを確かめ、リストから外し、決着した変更と設定内の記述を削除します。SMTP2GO 側では何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget everything…</source>
        <translation>すべて忘れる(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget account and key</source>
        <translation>アカウントとキーを忘れる</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>key store of this computer, or memory</source>
        <translation>このコンピューターのキーストア、またはメモリ</translation>
    </message>
    <message>
        <source>The keys of your accounts and the password of the proxy. They are in no file of Outpost, no log and no message.</source>
        <translation>アカウントのキーとプロキシのパスワード。Outpost のどのファイル、ログ、メッセージにも含まれません。</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>アカウントと設定</translation>
    </message>
    <message>
        <source>The list of accounts without their keys, what you chose here, and looks: the window, columns, light or dark. Also settings and lists that were set aside.</source>
        <translation>キーを除いたアカウントのリスト、ここで選択した内容、見た目 (ウィンドウ、列、ライト/ダーク)。退避した設定とリストも含みます。</translation>
    </message>
    <message>
        <source>Limits and changes</source>
        <translation>上限と変更</translation>
    </message>
    <message>
        <source>How much of the limits is used, pauses, and changes: account, operation, a sentence and what became of it. Never the request itself. The log of changes also has what was before and after, without keys and passwords.</source>
        <translation>上限の使用量、一時停止、変更 (アカウント、操作、説明文、その結果)。リクエスト自体は決して含みません。変更ログには、キーとパスワードを除いた変更前後の内容もあります。</translation>
    </message>
    <message>
        <source>Lock of the running copy</source>
        <translation>実行中のコピーのロック</translation>
    </message>
    <message>
        <source>A lock, and the socket by which a second start raises the window. They hold nothing of yours.</source>
        <translation>ロックと、2 回目の起動がウィンドウを前面に出すためのソケット。あなたの情報は含みません。</translation>
    </message>
    <message>
        <source>E-mail activity</source>
        <translation>メールアクティビティ</translation>
    </message>
    <message>
        <source>Events, answers of SMTP2GO and the list of requests are in memory only, and gone when Outpost ends.</source>
        <translation>イベント、SMTP2GO の応答、リクエストのリストはメモリにだけあり、Outpost の終了とともに消えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>忘れています…</translation>
    </message>
    <message>
        <source>Forget “%1” and everything that Outpost keeps of it? This can&apos;t be undone.</source>
        <translation>「%1」と、Outpost が保存しているそのすべてを忘れますか？ これは元に戻せません。</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The folder %1 can&apos;t be made private.</source>
        <translation>フォルダー %1 を非公開にできません。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The account has no name.</source>
        <translation>アカウントに名前がありません。</translation>
    </message>
    <message>
        <source>The name of the account is too long.</source>
        <translation>アカウントの名前が長すぎます。</translation>
    </message>
    <message>
        <source>The name of the account has a line break or a character that can&apos;t be shown.</source>
        <translation>アカウントの名前に改行または表示できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The name of the account has an API key in it. Names are shown everywhere.</source>
        <translation>アカウントの名前に API キーが含まれています。名前はあらゆる場所に表示されます。</translation>
    </message>
    <message>
        <source>The API URL has an API key in it.</source>
        <translation>API の URL に API キーが含まれています。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The colour isn&apos;t one.</source>
        <translation>色の指定が正しくありません。</translation>
    </message>
    <message>
        <source>The history must be between 1 and %1 days deep.</source>
        <translation>履歴は 1 日から %1 日の間でなければなりません。</translation>
    </message>
    <message>
        <source>The id of the subaccount may only have letters and digits.</source>
        <translation>サブアカウントの ID に使えるのは文字と数字だけです。</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The list of accounts is from a newer version of Outpost.</source>
        <translation>アカウントのリストは新しいバージョンの Outpost のものです。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged.</source>
        <translation>アカウントのリストが壊れています。</translation>
    </message>
    <message>
        <source>%1 %2 was left as it is. Changes to the accounts can&apos;t be saved.</source>
        <translation>%1 %2 はそのまま残されました。アカウントの変更は保存できません。</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 %2 として退避されました。</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be read.</source>
        <translation>アカウントのリストを読み取れません。</translation>
    </message>
    <message>
        <source>The list of accounts can&apos;t be saved in %1: %2</source>
        <translation>アカウントのリストを %1 に保存できません: %2</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>アカウント「%1」は既にあります。</translation>
    </message>
    <message>
        <source>There is one demo, and only it can be hidden.</source>
        <translation>デモは 1 つだけで、非表示にできるのはデモだけです。</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>このアカウントは既にリストにあります。</translation>
    </message>
    <message>
        <source>This account isn&apos;t in the list any more.</source>
        <translation>このアカウントはもうリストにありません。</translation>
    </message>
    <message>
        <source>The demo stays what it is, and only it can be hidden.</source>
        <translation>デモはそのまま変わらず、非表示にできるのはデモだけです。</translation>
    </message>
    <message>
        <source>The demo can&apos;t be removed, only hidden.</source>
        <translation>デモは削除できず、非表示にできるだけです。</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of accounts is still being read. Try again in a moment.</source>
        <translation>アカウントのリストをまだ読み取っています。少し後で再試行してください。</translation>
    </message>
    <message>
        <source>Changes to the accounts are not saved: a list of accounts that can&apos;t be used is in the way, see the message before.</source>
        <translation>アカウントの変更は保存されません。使用できないアカウントのリストが妨げています。前のメッセージを参照してください。</translation>
    </message>
</context>
<context>
    <name>ProxyKeeper</name>
    <message>
        <source>The password of the proxy can&apos;t be read: %1 It can be entered under File &gt; Settings &gt; Network.</source>
        <translation>プロキシのパスワードを読み取れません: %1 「ファイル &gt; 設定 &gt; ネットワーク」で入力できます。</translation>
    </message>
    <message>
        <source>The key store did not take the change of the proxy&apos;s password, which holds until Outpost ends: %1</source>
        <translation>キーストアがプロキシのパスワードの変更を受け付けませんでした。変更は Outpost の終了まで有効です: %1</translation>
    </message>
</context>
<context>
    <name>QueueConditionBar</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all e-mails, not only queued ones</source>
        <translation>キューにあるものだけでなく、すべてのメールを表示</translation>
    </message>
    <message numerus="yes">
        <source>Only e-mails that were processed more than %Ln minute(s) ago and of which nothing else is known among the events fetched.</source>
        <translation>
            <numerusform>%Ln 分より前に処理され、取得済みのイベントの中にほかに何も知られていないメールだけ。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueStatusBar</name>
    <message>
        <source>Account and host</source>
        <translation>アカウントとホスト</translation>
    </message>
    <message>
        <source>Queue status</source>
        <translation>キューの状態</translation>
    </message>
    <message>
        <source>Searches left</source>
        <translation>残りの検索回数</translation>
    </message>
    <message>
        <source>SMTP2GO allows this many activity searches a minute. Outpost counts them and lets searches wait for their turn.</source>
        <translation>SMTP2GO が 1 分間に許可するアクティビティ検索の回数です。Outpost はそれを数え、検索に順番を待たせます。</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>待機 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <translation>%1、次は %2 後</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, resumes in %1</source>
        <translation>SMTP2GO が一時停止中、%1 後に再開</translation>
    </message>
    <message>
        <source>Paused by SMTP2GO, trying one request</source>
        <translation>SMTP2GO が一時停止中、リクエスト 1 件を試行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>送信中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n 件のリクエストが待機中です。失われたものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 searches left</source>
        <translation>検索はあと %1 / %2 回</translation>
    </message>
</context>
<context>
    <name>QueuedKeyProbe</name>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit Outpost</source>
        <translation>Outpost を終了</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still under way.</source>
        <translation>
            <numerusform>%n 件の変更がまだ進行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit now, what has not been sent is dropped, and nobody knows what became of the rest: it will be listed under “Changes in doubt” when you start Outpost again.</source>
        <translation>今終了すると、未送信のものは破棄され、残りがどうなったかは誰にもわかりません。次に Outpost を起動したとき「結果不明の変更」に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Wait, then quit</source>
        <translation>待ってから終了(&amp;W)</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>今すぐ終了(&amp;N)</translation>
    </message>
    <message>
        <source>All changes are done by now.</source>
        <translation>すべての変更は既に完了しています。</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBadge</name>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Read-only account</source>
        <translation>読み取り専用アカウント</translation>
    </message>
    <message>
        <source>Outpost changes nothing in this account: every change is refused before it is sent.</source>
        <translation>Outpost はこのアカウントで何も変更しません。すべての変更は送信前に拒否されます。</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>To be published</source>
        <translation>公開すべき内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>SMTP2GO believes</source>
        <translation>SMTP2GO の認識</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS の応答</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>%1 の種類</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 レコード</translation>
    </message>
    <message>
        <source>Tracking is off: nothing has to be published.</source>
        <translation>トラッキングはオフです。公開すべきものはありません。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Sees %1</source>
        <translation>%1 を確認</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>ここから: %1</translation>
    </message>
    <message>
        <source>“Check DNS” asks from this computer.</source>
        <translation>「DNS を確認」でこのコンピューターから問い合わせます。</translation>
    </message>
    <message>
        <source>At the zone: %1</source>
        <translation>ゾーンで: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Records to publish for %1</source>
        <translation>%1 で公開すべきレコード</translation>
    </message>
    <message>
        <source>These records belong into the DNS of the domain. SMTP2GO looks for them every seven minutes, or when you press “Verify”.</source>
        <translation>これらのレコードはドメインの DNS に必要です。SMTP2GO は 7 分ごと、または「検証」を押したときに調べます。</translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>It is there already</source>
        <translation>既にあります</translation>
    </message>
    <message>
        <source>The plan of the account has no room for more</source>
        <translation>アカウントのプランにこれ以上の空きがありません</translation>
    </message>
    <message>
        <source>It isn&apos;t there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Reload the list. If it isn&apos;t there, look at the subaccounts and ask SMTP2GO&apos;s support who has it.</source>
        <translation>リストを読み込み直してください。そこになければサブアカウントを調べ、誰が持っているかを SMTP2GO のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Remove one that isn&apos;t needed any more, or change the plan in the web app of SMTP2GO.</source>
        <translation>不要になったものを削除するか、SMTP2GO の Web アプリでプランを変更してください。</translation>
    </message>
    <message>
        <source>Reload the list: somebody else may have removed it.</source>
        <translation>リストを読み込み直してください。ほかの誰かが削除したのかもしれません。</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>The API URL has no host. It looks like https://api.smtp2go.com/v3.</source>
        <translation>API の URL にホストがありません。https://api.smtp2go.com/v3 のような形です。</translation>
    </message>
    <message>
        <source>The API URL must begin with https: over http the API key could be read on the way to %1. Plain http is for this computer only.</source>
        <translation>API の URL は https: で始まる必要があります。http では %1 までの途中で API キーを読まれるおそれがあります。通常の http はこのコンピューターに対してだけ使えます。</translation>
    </message>
    <message>
        <source>The API URL must begin with https://.</source>
        <translation>API の URL は https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The API URL must be only a host and a path.</source>
        <translation>API の URL はホストとパスだけでなければなりません。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Global (nearest)</source>
        <translation>グローバル (最寄り)</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>Other address…</source>
        <translation>その他のアドレス…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API のアドレス</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>it doesn&apos;t say why. Possible: the recipient is on the suppression list, the sender is not verified, or the credential is in sandbox mode</source>
        <translation>理由は示されていません。考えられるのは、受信者が送信抑止リストにある、送信者が検証されていない、認証情報がサンドボックスモードである、のいずれかです</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, since an earlier mail bounced</source>
        <translation>以前のメールがバウンスしたため、受信者が送信抑止リストにあります</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list, having unsubscribed</source>
        <translation>配信停止したため、受信者が送信抑止リストにあります</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list after a spam complaint</source>
        <translation>迷惑メール報告により、受信者が送信抑止リストにあります</translation>
    </message>
    <message>
        <source>the recipient is on the suppression list</source>
        <translation>受信者が送信抑止リストにあります</translation>
    </message>
    <message>
        <source>the sender is not verified</source>
        <translation>送信者が検証されていません</translation>
    </message>
    <message>
        <source>the credential is in sandbox mode</source>
        <translation>認証情報がサンドボックスモードです</translation>
    </message>
    <message>
        <source>Look at the suppressions, at the verified senders, and whether the credential is in sandbox mode.</source>
        <translation>送信抑止、検証済みの送信者、認証情報がサンドボックスモードかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The suppression ends by itself a week after a hard bounce; remove it sooner if the address is right.</source>
        <translation>送信抑止はハードバウンスの 1 週間後に自動で終わります。アドレスが正しければ、早めに削除してください。</translation>
    </message>
    <message>
        <source>It stays until somebody removes it. Only do so when the recipient wants it.</source>
        <translation>誰かが削除するまで残ります。受信者が望む場合にだけ削除してください。</translation>
    </message>
    <message>
        <source>Look at the suppressions for the reason.</source>
        <translation>理由は送信抑止で確認してください。</translation>
    </message>
    <message>
        <source>Verify the domain or the address of the sender at SMTP2GO.</source>
        <translation>送信者のドメインまたはアドレスを SMTP2GO で検証してください。</translation>
    </message>
    <message>
        <source>Mail of that credential is shown as rejected on purpose. Switch the sandbox off to send in earnest.</source>
        <translation>その認証情報のメールは意図的に拒否と表示されます。本番で送信するには、サンドボックスをオフにしてください。</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message>
        <source>A newer question took its place</source>
        <translation>新しい質問に置き換えられました</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>%1 後に再試行</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <source>Joined an equal request</source>
        <translation>同じリクエストに合流</translation>
    </message>
    <message>
        <source>Done, joined an equal request</source>
        <translation>完了 (同じリクエストに合流)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>paused by SMTP2GO</source>
        <translation>SMTP2GO による一時停止</translation>
    </message>
    <message>
        <source>another request tries whether the pause is over</source>
        <translation>別のリクエストが一時停止の終了を確認中</translation>
    </message>
    <message>
        <source>a moment before the next attempt</source>
        <translation>次の試行まで少し待機</translation>
    </message>
    <message>
        <source>a change of this account is under way</source>
        <translation>このアカウントの変更が進行中</translation>
    </message>
    <message>
        <source>too many error answers</source>
        <translation>エラー応答が多すぎる</translation>
    </message>
    <message>
        <source>the limit of this operation</source>
        <translation>この操作の上限</translation>
    </message>
    <message>
        <source>background work is spaced out</source>
        <translation>バックグラウンド処理は間隔を空けて実行</translation>
    </message>
    <message>
        <source>others are before it</source>
        <translation>先に待つものがある</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>%1 待機</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Shows requests whose operation, account, status or request ID contain this</source>
        <translation>操作、アカウント、ステータス、リクエスト ID のいずれかにこれを含むリクエストを表示します</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込む</translation>
    </message>
    <message>
        <source>Operation, account, status, request ID</source>
        <translation>操作、アカウント、ステータス、リクエスト ID</translation>
    </message>
    <message>
        <source>Only requests that failed</source>
        <translation>失敗したリクエストだけ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Only requests that wait</source>
        <translation>待機中のリクエストだけ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>リクエストの数</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support asks for</source>
        <translation>SMTP2GO のサポートに問い合わせるときに必要です</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>As a command line, with the key as $SMTP2GO_API_KEY</source>
        <translation>キーを $SMTP2GO_API_KEY としたコマンドラインとして</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Remove the requests that have ended from this list</source>
        <translation>終わったリクエストをこのリストから取り除きます</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>終わったものを消去</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy request &amp;ID</source>
        <translation>リクエスト ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 / %Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 件待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1. An export has no such limit.</source>
        <translation>コピーしました: %1。エクスポートにはこの上限はありません。</translation>
    </message>
</context>
<context>
    <name>SecretServiceUnlock</name>
    <message>
        <source>Default keyring</source>
        <translation>既定のキーリング</translation>
    </message>
</context>
<context>
    <name>SenderDomainChange</name>
    <message>
        <source>“%1” is no domain.</source>
        <translation>「%1」はドメインではありません。</translation>
    </message>
    <message>
        <source>Type the domain to add.</source>
        <translation>追加するドメインを入力してください。</translation>
    </message>
    <message>
        <source>Tracking and the return path can&apos;t have the same name.</source>
        <translation>トラッキングと Return-Path に同じ名前は使えません。</translation>
    </message>
    <message>
        <source>Type only what stands before “%1”.</source>
        <translation>「%1」の前に付くものだけを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is the name that it has now.</source>
        <translation>「%1」は現在の名前です。</translation>
    </message>
</context>
<context>
    <name>SenderDomainModel</name>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Return-Path</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>トラッキング</translation>
    </message>
    <message>
        <source>DNS from here</source>
        <translation>ここからの DNS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Name in DNS</source>
        <translation>DNS での名前</translation>
    </message>
</context>
<context>
    <name>SenderDomainQuery</name>
    <message>
        <source>The domain has a line break or another control character in it.</source>
        <translation>ドメインに改行またはほかの制御文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>SenderDomainService</name>
    <message>
        <source>Add sender domain “%1”</source>
        <translation>送信元ドメイン「%1」を追加</translation>
    </message>
    <message>
        <source>Verify sender domain “%1”</source>
        <translation>送信元ドメイン「%1」を検証</translation>
    </message>
    <message>
        <source>Change the return path of “%1”</source>
        <translation>「%1」の Return-Path を変更</translation>
    </message>
    <message>
        <source>Change the tracking name of “%1”</source>
        <translation>「%1」のトラッキング名を変更</translation>
    </message>
    <message>
        <source>Change who may use “%1”</source>
        <translation>「%1」を使える者を変更</translation>
    </message>
    <message>
        <source>Remove sender domain “%1”</source>
        <translation>送信元ドメイン「%1」を削除</translation>
    </message>
</context>
<context>
    <name>SenderDomainState</name>
    <message>
        <source>DKIM is seen, the return path isn&apos;t: mail is signed, but bounces don&apos;t find their way and SPF doesn&apos;t match the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>DKIM は確認されていますが、Return-Path は確認されていません。メールは署名されますが、バウンスは戻らず、SPF がドメインと一致しません。SMTP2GO は検証済みと見なしません。</translation>
    </message>
    <message>
        <source>The return path is seen, DKIM isn&apos;t: mail goes out without the signature of the domain. SMTP2GO doesn&apos;t take it as verified.</source>
        <translation>Return-Path は確認されていますが、DKIM は確認されていません。メールはドメインの署名なしで送られます。SMTP2GO は検証済みと見なしません。</translation>
    </message>
    <message>
        <source>The return path isn&apos;t seen any more.</source>
        <translation>Return-Path が確認されなくなりました。</translation>
    </message>
    <message>
        <source>The DKIM record isn&apos;t seen any more.</source>
        <translation>DKIM レコードが確認されなくなりました。</translation>
    </message>
    <message>
        <source>Neither the DKIM record nor the return path is seen any more.</source>
        <translation>DKIM レコードも Return-Path も確認されなくなりました。</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t see the records of this domain in DNS yet.</source>
        <translation>SMTP2GO はまだ DNS でこのドメインのレコードを確認していません。</translation>
    </message>
    <message>
        <source>Mail from this domain is signed, and its bounces are understood.</source>
        <translation>このドメインからのメールは署名され、バウンスも処理されます。</translation>
    </message>
    <message>
        <source>This domain was verified before. %1 Its mail may be held back or refused.</source>
        <translation>このドメインは以前検証されていました。%1 そのメールは保留または拒否される可能性があります。</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t say whether it sees the records of this domain.</source>
        <translation>SMTP2GO は、このドメインのレコードを確認しているかどうかを示していません。</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Half verified</source>
        <translation>一部検証済み</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation>検証が外れました</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>It belongs to the master account, which alone can change it.</source>
        <translation>マスターアカウントのもので、マスターアカウントだけが変更できます。</translation>
    </message>
    <message>
        <source>Opens and clicks aren&apos;t counted: tracking is off.</source>
        <translation>開封とクリックは計数されません: トラッキングがオフです。</translation>
    </message>
</context>
<context>
    <name>SenderDomainText</name>
    <message>
        <source>SMTP2GO, for mail from %1</source>
        <translation>SMTP2GO、%1 からのメール用</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>We send mail from %1 through SMTP2GO. For receivers to trust that mail, please publish these records in the DNS of that domain:</source>
        <translation>%1 からのメールを SMTP2GO 経由で送信しています。受信側にメールを信頼してもらえるよう、このドメインの DNS に次のレコードを公開してください:</translation>
    </message>
    <message>
        <source>  Name:  %1</source>
        <translation>  名前:  %1</translation>
    </message>
    <message>
        <source>  Type:  %1</source>
        <translation>  種類:  %1</translation>
    </message>
    <message>
        <source>  Value: %1</source>
        <translation>  値:    %1</translation>
    </message>
    <message>
        <source>Nothing else may stand at these names, and they must not go through a proxy (at Cloudflare: “DNS only”). Some forms add the domain to the name by themselves; then type only what stands before it.</source>
        <translation>これらの名前にほかのものを置かないでください。また、プロキシを経由させないでください (Cloudflare では「DNS only」)。フォームによっては自動的にドメインが付け加えられます。その場合は、その前の部分だけを入力してください。</translation>
    </message>
    <message>
        <source>Please leave them in place: without them the mail stops.</source>
        <translation>そのまま残してください。なくなるとメールが止まります。</translation>
    </message>
    <message>
        <source>As lines of a zone file:</source>
        <translation>ゾーンファイルの行として:</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>%1 発行</translation>
    </message>
    <message>
        <source>%1, from master</source>
        <translation>%1、マスターから</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>From master</source>
        <translation>マスターから</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自分のもの</translation>
    </message>
    <message>
        <source>Future subaccounts</source>
        <translation>今後のサブアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) and future ones</source>
        <translation>
            <numerusform>%Ln 件のサブアカウントと今後のもの</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln 件のサブアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>SenderDomainTips</name>
    <message>
        <source>“Check DNS” asks the DNS from this computer, and the name servers of the zone.</source>
        <translation>「DNS を確認」で、このコンピューターから DNS とゾーンのネームサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1 に確認</translation>
    </message>
    <message>
        <source>What SMTP2GO believes, by DKIM and return path</source>
        <translation>DKIM と Return-Path による SMTP2GO の認識</translation>
    </message>
    <message>
        <source>The signature of mail, by a key in DNS</source>
        <translation>DNS の鍵によるメールの署名</translation>
    </message>
    <message>
        <source>Where bounces go, by which SPF passes</source>
        <translation>バウンスの送り先。SPF はこれで合格します</translation>
    </message>
    <message>
        <source>The host of tracked links and of opens</source>
        <translation>トラッキングリンクと開封のホスト</translation>
    </message>
    <message>
        <source>What the DNS says when asked from this computer</source>
        <translation>このコンピューターから問い合わせたときの DNS の応答</translation>
    </message>
    <message>
        <source>For the host of tracked links</source>
        <translation>トラッキングリンクのホスト用</translation>
    </message>
    <message>
        <source>Whether the domain comes from the master account</source>
        <translation>ドメインがマスターアカウントのものかどうか</translation>
    </message>
    <message>
        <source>Subaccounts that may send from it</source>
        <translation>ここから送信できるサブアカウント</translation>
    </message>
</context>
<context>
    <name>SenderExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write rows to a file or to the clipboard (Ctrl+Shift+E)</source>
        <translation>行をファイルまたはクリップボードに書き出す (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>SenderNoteText</name>
    <message>
        <source>%1 verified</source>
        <translation>%1 検証済み</translation>
    </message>
    <message>
        <source>%1 not verified</source>
        <translation>%1 未検証</translation>
    </message>
    <message>
        <source>SMTP2GO: %1.</source>
        <translation>SMTP2GO: %1。</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS: %1.</source>
        <translation>DNS: %1。</translation>
    </message>
</context>
<context>
    <name>SenderNotices</name>
    <message>
        <source>%1 got worse</source>
        <translation>%1 が悪化しました</translation>
    </message>
    <message numerus="yes">
        <source>%n senders got worse</source>
        <translation>
            <numerusform>%n 件の送信元が悪化しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 とほか %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderWatch</name>
    <message>
        <source>SMTP2GO no longer verifies it: %1.</source>
        <translation>SMTP2GO はもう検証済みと見なしていません: %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: Missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS has a fault: %1.</source>
        <translation>DNS に異常があります: %1。</translation>
    </message>
</context>
<context>
    <name>SendersPage</name>
    <message>
        <source>Kinds of senders</source>
        <translation>送信元の種類</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>送信元ドメイン</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>個別送信者</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>許可された送信者</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Sender details</source>
        <translation>送信元の詳細</translation>
    </message>
    <message>
        <source>&amp;Go to filter</source>
        <translation>フィルターへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
</context>
<context>
    <name>SendersSettingsPage</name>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>&amp;Check sender domains</source>
        <translation>送信元ドメインを確認(&amp;C)</translation>
    </message>
    <message>
        <source>While an account is open, Outpost asks SMTP2GO once for its sender domains and the DNS for their records. When a sender gets worse, the desktop shows a notice. The history stays on this computer and goes when the account is forgotten.</source>
        <translation>アカウントが開いている間、Outpost は SMTP2GO に送信元ドメインを 1 回、DNS にそのレコードを問い合わせます。送信元が悪化すると、デスクトップに通知が表示されます。履歴はこのコンピューターに残り、アカウントを忘れると消えます。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>10 分ごと</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>30 分ごと</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>6 時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>The settings are not saved</source>
        <translation>設定は保存されていません</translation>
    </message>
    <message>
        <source>The password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Outpost begins with other settings</source>
        <translation>Outpost は別の設定で始めます</translation>
    </message>
    <message>
        <source>“%1” is forgotten. The key store was asked again: its key is gone.</source>
        <translation>「%1」を忘れました。キーストアに再度問い合わせ、キーがなくなったことを確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n settled change(s) were deleted.</source>
        <translation>
            <numerusform>決着した変更 %n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt stay until you settle them.</source>
        <translation>
            <numerusform>結果不明の変更 %n 件は、あなたが決着させるまで残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the settings can&apos;t be saved.</source>
        <translation>%1 %2 はそのまま残されました。設定の変更は保存できません。</translation>
    </message>
    <message>
        <source>The settings are from a newer version of Outpost.</source>
        <translation>設定は新しいバージョンの Outpost のものです。</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>設定が壊れています。</translation>
    </message>
    <message>
        <source>%1 They were set aside as %2.</source>
        <translation>%1 %2 として退避されました。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read.</source>
        <translation>設定を読み取れません。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in %1: %2</source>
        <translation>設定を %1 に保存できません: %2</translation>
    </message>
    <message>
        <source>The disk is full, or the file is not ours to write.</source>
        <translation>ディスクがいっぱいか、ファイルへの書き込み権限がありません。</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 を共有</translation>
    </message>
    <message>
        <source>Who may send from %1, beside the master account?</source>
        <translation>マスターアカウントのほかに、%1 から送信できるのは？</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続行…</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを探す</translation>
    </message>
    <message>
        <source>A command or a key, for example Ctrl+F</source>
        <translation>コマンドまたはキー (例: Ctrl+F)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing has this name or key.</source>
        <translation>この名前またはキーのものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>ショートカットのあるコマンド %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>ショートカットのあるコマンド %1 / %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) copied as text</source>
        <translation>
            <numerusform>%Ln 件のコマンドをテキストとしてコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Another version of Outpost is open (process %1). Close it first.</source>
        <translation>別のバージョンの Outpost が開いています (プロセス %1)。先に閉じてください。</translation>
    </message>
    <message>
        <source>Outpost is open already (process %1), but it does not answer. Wait a moment, or end that process.</source>
        <translation>Outpost は既に開いていますが (プロセス %1)、応答しません。少し待つか、そのプロセスを終了してください。</translation>
    </message>
</context>
<context>
    <name>SingleSender</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address.</source>
        <translation>「%1」は単一のメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The address has a line break or another control character in it.</source>
        <translation>アドレスに改行またはほかの制御文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>SingleSenderAddition</name>
    <message>
        <source>Send “%1” the verification mail again</source>
        <translation>「%1」に検証メールを再送信</translation>
    </message>
    <message>
        <source>Add single sender “%1”</source>
        <translation>個別送信者「%1」を追加</translation>
    </message>
    <message>
        <source>“%1” gets the verification mail again</source>
        <translation>「%1」に検証メールを再送信します</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>「%1」を追加しました</translation>
    </message>
    <message>
        <source>SMTP2GO sends a mail to “%1”. The account can send from that address once its owner has clicked the link in it.</source>
        <translation>SMTP2GO が「%1」にメールを送ります。所有者がその中のリンクをクリックすると、アカウントはそのアドレスから送信できます。</translation>
    </message>
    <message>
        <source>“%1” is verified already.</source>
        <translation>「%1」は既に検証済みです。</translation>
    </message>
    <message>
        <source>A mail can&apos;t be called back.</source>
        <translation>メールは呼び戻せません。</translation>
    </message>
    <message>
        <source>It can be removed again, but not the mail.</source>
        <translation>もう一度削除できますが、メールは取り消せません。</translation>
    </message>
</context>
<context>
    <name>SingleSenderChecker</name>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>「%1」は個別送信者にありません。</translation>
    </message>
    <message>
        <source>“%1” is among the single senders.</source>
        <translation>「%1」は個別送信者にあります。</translation>
    </message>
    <message>
        <source>“%1” is among the single senders, but nothing shows whether its verification mail went out once more.</source>
        <translation>「%1」は個別送信者にありますが、検証メールがもう一度送られたかどうかを示すものはありません。</translation>
    </message>
    <message>
        <source>“%1” is still among the single senders.</source>
        <translation>「%1」はまだ個別送信者にあります。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders any more.</source>
        <translation>「%1」はもう個別送信者にありません。</translation>
    </message>
</context>
<context>
    <name>SingleSenderModel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Waits for its owner</source>
        <translation>所有者の確認待ち</translation>
    </message>
</context>
<context>
    <name>SingleSenderRemoving</name>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>個別送信者「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Mail from “%1” is refused from now on, unless its domain is a verified sender domain.</source>
        <translation>「%1」のドメインが検証済みの送信元ドメインでない限り、以後そのメールは拒否されます。</translation>
    </message>
    <message>
        <source>It isn&apos;t verified, so no mail is sent from it now.</source>
        <translation>検証されていないため、現在そこから送信されるメールはありません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t among the single senders.</source>
        <translation>「%1」は個別送信者にありません。</translation>
    </message>
    <message>
        <source>It can be added again, but its owner has to click the link in a new mail before it can be used.</source>
        <translation>もう一度追加できますが、使えるようになるには所有者が新しいメールのリンクをクリックする必要があります。</translation>
    </message>
    <message>
        <source>It can be added again, which sends its owner another mail.</source>
        <translation>もう一度追加できますが、所有者に再びメールが送られます。</translation>
    </message>
</context>
<context>
    <name>SingleSenderService</name>
    <message>
        <source>Add single sender “%1”</source>
        <translation>個別送信者「%1」を追加</translation>
    </message>
    <message>
        <source>Remove single sender “%1”</source>
        <translation>個別送信者「%1」を削除</translation>
    </message>
</context>
<context>
    <name>SingleSenderState</name>
    <message>
        <source>Single sender</source>
        <translation>個別送信者</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
</context>
<context>
    <name>SinglesTab</name>
    <message>
        <source>Filter single senders</source>
        <translation>個別送信者を絞り込む</translation>
    </message>
    <message>
        <source>Filter: a part of the address, or its state (Ctrl+F)</source>
        <translation>フィルター: アドレスの一部、または状態 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Refresh single senders</source>
        <translation>個別送信者を更新</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>リストを読み込み直す (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Add single sender</source>
        <translation>個別送信者を追加</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>アドレスを追加…</translation>
    </message>
    <message>
        <source>Resend verification</source>
        <translation>検証メールを再送信</translation>
    </message>
    <message>
        <source>Resend verification…</source>
        <translation>検証メールを再送信…</translation>
    </message>
    <message>
        <source>Remove single sender</source>
        <translation>個別送信者を削除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Single senders</source>
        <translation>個別送信者</translation>
    </message>
    <message>
        <source>Single senders status</source>
        <translation>個別送信者の状態</translation>
    </message>
    <message>
        <source>No single senders yet</source>
        <translation>個別送信者はまだありません</translation>
    </message>
    <message>
        <source>A single sender is one address whose domain you can’t verify, e.g. at a mail provider.</source>
        <translation>個別送信者は、メールプロバイダーのアドレスのように、ドメインを検証できない単一のアドレスです。</translation>
    </message>
    <message>
        <source>Add one; whoever reads its mail has to open a link.</source>
        <translation>1 つ追加してください。そのメールを読む人がリンクを開く必要があります。</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Add s&amp;ingle sender…</source>
        <translation>個別送信者を追加(&amp;I)…</translation>
    </message>
    <message>
        <source>Add an address to send from</source>
        <translation>送信元のアドレスを追加</translation>
    </message>
    <message>
        <source>Rese&amp;nd verification…</source>
        <translation>検証メールを再送信(&amp;N)…</translation>
    </message>
    <message>
        <source>Send the mail with the link again</source>
        <translation>リンク付きのメールを再送信</translation>
    </message>
    <message>
        <source>Remove sin&amp;gle sender…</source>
        <translation>個別送信者を削除(&amp;G)…</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>アドレスを削除</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Single senders are switched off</source>
        <translation>個別送信者はオフになっています</translation>
    </message>
    <message>
        <source>The list of allowed senders is on: it alone decides who may send.</source>
        <translation>許可された送信者のリストがオンで、それだけで誰が送信できるかが決まります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln 件のアドレス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified; the free plan has room for %1</source>
        <translation>
            <numerusform>%Ln 件検証済み。無料プランでは %1 件まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an address to see how it stands.</source>
        <translation>アドレスを選択すると、その状態が表示されます。</translation>
    </message>
    <message>
        <source>This address may be sent from.</source>
        <translation>このアドレスから送信できます。</translation>
    </message>
    <message>
        <source>SMTP2GO has sent a mail with a link to this address. It may be sent from once somebody has opened the link; “Resend verification” sends the mail again.</source>
        <translation>SMTP2GO はこのアドレスにリンク付きのメールを送りました。誰かがリンクを開くと、ここから送信できるようになります。「検証メールを再送信」でもう一度送ります。</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>StatusCode</name>
    <message>
        <source>No more is said than the class of the code.</source>
        <translation>コードの種別以上のことは示されていません。</translation>
    </message>
    <message>
        <source>Read the words of the reply.</source>
        <translation>応答の文面を読んでください。</translation>
    </message>
    <message>
        <source>Something about an address.</source>
        <translation>アドレスに関する問題です。</translation>
    </message>
    <message>
        <source>Check the address of the recipient.</source>
        <translation>受信者のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no such mailbox at the receiver.</source>
        <translation>受信側にそのようなメールボックスはありません。</translation>
    </message>
    <message>
        <source>Correct the address or take it off the list.</source>
        <translation>アドレスを訂正するか、リストから外してください。</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist or takes no mail.</source>
        <translation>受信者のドメインが存在しないか、メールを受け付けていません。</translation>
    </message>
    <message>
        <source>Check the part behind the @ for typing errors.</source>
        <translation>@ より後ろに入力間違いがないか確認してください。</translation>
    </message>
    <message>
        <source>The address of the recipient is malformed.</source>
        <translation>受信者のアドレスの形式が正しくありません。</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>アドレスを訂正してください。</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>アドレスが複数のメールボックスに当てはまります。</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>受信者に別のアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>The address is valid.</source>
        <translation>アドレスは有効です。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <source>The mailbox has moved and left no new address.</source>
        <translation>メールボックスは移転し、新しいアドレスは残されていません。</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>受信者に新しいアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>The address of the sender is malformed.</source>
        <translation>送信者のアドレスの形式が正しくありません。</translation>
    </message>
    <message>
        <source>Correct the address that the mail is sent from.</source>
        <translation>メールの送信元アドレスを訂正してください。</translation>
    </message>
    <message>
        <source>The address of the sender can&apos;t be answered: its domain is unknown.</source>
        <translation>送信者のアドレスに返信できません。ドメインが知られていません。</translation>
    </message>
    <message>
        <source>Check the DNS of the sender&apos;s domain.</source>
        <translation>送信者のドメインの DNS を確認してください。</translation>
    </message>
    <message>
        <source>The mail was passed on to a system that does not speak in codes.</source>
        <translation>メールは、コードで応答しないシステムに引き渡されました。</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain or directory says that it takes no mail there.</source>
        <translation>受信者のドメインまたはディレクトリが、そこではメールを受け付けないと示しています。</translation>
    </message>
    <message>
        <source>Check the address; take it off the list if it is right.</source>
        <translation>アドレスを確認し、正しければリストから外してください。</translation>
    </message>
    <message>
        <source>Something about the mailbox.</source>
        <translation>メールボックスに関する問題です。</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>別の方法で受信者に連絡してください。</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail for now.</source>
        <translation>メールボックスが無効か、現在メールを受け付けていません。</translation>
    </message>
    <message>
        <source>Reach the recipient another way; take the address off the list if it stays so.</source>
        <translation>別の方法で受信者に連絡し、変わらなければアドレスをリストから外してください。</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>メールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>The recipient must make room.</source>
        <translation>受信者が空きを作る必要があります。</translation>
    </message>
    <message>
        <source>The mail is larger than this mailbox takes.</source>
        <translation>メールがこのメールボックスの受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>Send it smaller, for example a link in place of an attachment.</source>
        <translation>添付ファイルの代わりにリンクにするなど、小さくして送ってください。</translation>
    </message>
    <message>
        <source>The mailing list behind the address can&apos;t be expanded.</source>
        <translation>アドレスの先のメーリングリストを展開できません。</translation>
    </message>
    <message>
        <source>Tell whoever runs the list.</source>
        <translation>リストの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Something about the receiving system.</source>
        <translation>受信側システムに関する問題です。</translation>
    </message>
    <message>
        <source>Wait, or tell the receiver&apos;s postmaster.</source>
        <translation>待つか、受信側のポストマスターに知らせてください。</translation>
    </message>
    <message>
        <source>The receiving system has run out of space.</source>
        <translation>受信側システムの容量が不足しています。</translation>
    </message>
    <message>
        <source>Wait; the receiver must make room.</source>
        <translation>お待ちください。受信側が空きを作る必要があります。</translation>
    </message>
    <message>
        <source>The receiving system takes no mail at the moment.</source>
        <translation>受信側システムは現在メールを受け付けていません。</translation>
    </message>
    <message>
        <source>The receiving system can&apos;t do what the mail asks for.</source>
        <translation>受信側システムはメールの求める処理ができません。</translation>
    </message>
    <message>
        <source>Send it in a plainer form.</source>
        <translation>より単純な形式で送ってください。</translation>
    </message>
    <message>
        <source>The mail is larger than the receiving system takes.</source>
        <translation>メールが受信側システムの受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>Send it smaller.</source>
        <translation>小さくして送ってください。</translation>
    </message>
    <message>
        <source>The receiving system is set up wrongly.</source>
        <translation>受信側システムの設定に誤りがあります。</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster.</source>
        <translation>受信側のポストマスターに知らせてください。</translation>
    </message>
    <message>
        <source>The mail asks for a priority that was changed or isn&apos;t offered.</source>
        <translation>メールの求める優先度は変更されたか、提供されていません。</translation>
    </message>
    <message>
        <source>Send it without a priority.</source>
        <translation>優先度を付けずに送ってください。</translation>
    </message>
    <message>
        <source>Something about the network or the way to the receiver.</source>
        <translation>ネットワークまたは受信側への経路に関する問題です。</translation>
    </message>
    <message>
        <source>Wait; check the DNS of the recipient&apos;s domain if it goes on.</source>
        <translation>お待ちください。続く場合は受信者のドメインの DNS を確認してください。</translation>
    </message>
    <message>
        <source>The receiving server doesn&apos;t answer or turns the connection away.</source>
        <translation>受信側サーバーが応答しないか、接続を拒んでいます。</translation>
    </message>
    <message>
        <source>Wait. Some receivers say this also of addresses that they don&apos;t know.</source>
        <translation>お待ちください。知らないアドレスに対してもこう応答する受信側があります。</translation>
    </message>
    <message>
        <source>The connection broke or was too slow.</source>
        <translation>接続が切れたか、遅すぎました。</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>お待ちください。</translation>
    </message>
    <message>
        <source>A directory that the receiver needs doesn&apos;t answer.</source>
        <translation>受信側が必要とするディレクトリが応答しません。</translation>
    </message>
    <message>
        <source>Wait; the DNS of one of the two domains may be at fault.</source>
        <translation>お待ちください。どちらかのドメインの DNS に原因があるかもしれません。</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s domain is known.</source>
        <translation>受信者のドメインへの経路がわかりません。</translation>
    </message>
    <message>
        <source>Check the domain; its MX record is missing or wrong.</source>
        <translation>ドメインを確認してください。MX レコードがないか、誤っています。</translation>
    </message>
    <message>
        <source>The receiver is overloaded.</source>
        <translation>受信側が過負荷です。</translation>
    </message>
    <message>
        <source>The mail went round in a circle.</source>
        <translation>メールが循環しました。</translation>
    </message>
    <message>
        <source>Tell the receiver&apos;s postmaster: a forwarding leads back to itself.</source>
        <translation>受信側のポストマスターに知らせてください。転送が元に戻っています。</translation>
    </message>
    <message>
        <source>It was tried for too long and given up.</source>
        <translation>長く試行しすぎたため断念されました。</translation>
    </message>
    <message>
        <source>See the attempts before; send it again when their cause is gone.</source>
        <translation>それまでの試行を確認し、原因がなくなったら再送信してください。</translation>
    </message>
    <message>
        <source>The two servers did not understand each other.</source>
        <translation>2 つのサーバーが互いを理解できませんでした。</translation>
    </message>
    <message>
        <source>Read the words of the reply; some receivers say this for unknown mailboxes.</source>
        <translation>応答の文面を読んでください。存在しないメールボックスに対してこう応答する受信側もあります。</translation>
    </message>
    <message>
        <source>A command came out of turn or is unknown.</source>
        <translation>コマンドの順序が誤っているか、未知のものです。</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO.</source>
        <translation>SMTP2GO のサポートに知らせてください。</translation>
    </message>
    <message>
        <source>A command was malformed.</source>
        <translation>コマンドの形式が正しくありませんでした。</translation>
    </message>
    <message>
        <source>Check the addresses.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Too many recipients at once.</source>
        <translation>一度の受信者が多すぎます。</translation>
    </message>
    <message>
        <source>Send to fewer recipients a mail.</source>
        <translation>1 通あたりの受信者を減らしてください。</translation>
    </message>
    <message>
        <source>A command has a wrong argument, often an address.</source>
        <translation>コマンドの引数が誤っています。多くはアドレスです。</translation>
    </message>
    <message>
        <source>The servers speak different versions of the protocol.</source>
        <translation>サーバーが異なるバージョンのプロトコルを使っています。</translation>
    </message>
    <message>
        <source>Signing in would take a line that is too long.</source>
        <translation>認証に長すぎる行が必要です。</translation>
    </message>
    <message>
        <source>The mail was delivered in part only.</source>
        <translation>メールは一部だけ配信されました。</translation>
    </message>
    <message>
        <source>Look at each recipient.</source>
        <translation>受信者ごとに確認してください。</translation>
    </message>
    <message>
        <source>Something about the content of the mail.</source>
        <translation>メールの内容に関する問題です。</translation>
    </message>
    <message>
        <source>Look at what is unusual in it: kinds of attachments, characters, form.</source>
        <translation>添付ファイルの種類、文字、形式など、普段と違う点を調べてください。</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take this kind of content.</source>
        <translation>受信側はこの種類の内容を受け付けません。</translation>
    </message>
    <message>
        <source>Send it without the attachment, or in another format.</source>
        <translation>添付ファイルなしで、または別の形式で送ってください。</translation>
    </message>
    <message>
        <source>The content would have to be converted, which is forbidden.</source>
        <translation>内容の変換が必要ですが、禁止されています。</translation>
    </message>
    <message>
        <source>The content would have to be converted, which the receiver can&apos;t.</source>
        <translation>内容の変換が必要ですが、受信側ではできません。</translation>
    </message>
    <message>
        <source>The content was converted and lost something.</source>
        <translation>内容が変換され、一部が失われました。</translation>
    </message>
    <message>
        <source>Send it in a plainer form if it matters.</source>
        <translation>重要であれば、より単純な形式で送ってください。</translation>
    </message>
    <message>
        <source>Converting the content failed.</source>
        <translation>内容の変換に失敗しました。</translation>
    </message>
    <message>
        <source>The content of the mail isn&apos;t to be had.</source>
        <translation>メールの内容を取得できません。</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>もう一度送ってください。</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t take addresses with other than ASCII letters.</source>
        <translation>受信側は ASCII 以外の文字を含むアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>Use an address in ASCII.</source>
        <translation>ASCII のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>A reply would need other than ASCII letters, which isn&apos;t possible.</source>
        <translation>応答に ASCII 以外の文字が必要ですが、できません。</translation>
    </message>
    <message>
        <source>Use addresses in ASCII.</source>
        <translation>ASCII のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The header has letters that the receiver can&apos;t take.</source>
        <translation>ヘッダーに受信側が扱えない文字があります。</translation>
    </message>
    <message>
        <source>Encode the header, or use ASCII in it.</source>
        <translation>ヘッダーをエンコードするか、ASCII を使ってください。</translation>
    </message>
    <message>
        <source>The mail has letters that the receiver can&apos;t take.</source>
        <translation>メールに受信側が扱えない文字があります。</translation>
    </message>
    <message>
        <source>Use ASCII in addresses and headers.</source>
        <translation>アドレスとヘッダーに ASCII を使ってください。</translation>
    </message>
    <message>
        <source>The envelope or form of the mail isn&apos;t acceptable.</source>
        <translation>メールのエンベロープまたは形式が受け入れられません。</translation>
    </message>
    <message>
        <source>Look at its headers: one may be missing, doubled or malformed.</source>
        <translation>ヘッダーを調べてください。不足、重複、形式の誤りがあるかもしれません。</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy or security stands against it.</source>
        <translation>受信側のポリシーまたはセキュリティに反しています。</translation>
    </message>
    <message>
        <source>Read the words of the reply; often it names a page to look at.</source>
        <translation>応答の文面を読んでください。参照すべきページが示されていることがよくあります。</translation>
    </message>
    <message>
        <source>The receiver&apos;s policy refuses it: a block list, a filter, a rule.</source>
        <translation>受信側のポリシーにより拒否されました: ブロックリスト、フィルター、規則など。</translation>
    </message>
    <message>
        <source>Look at the reputation of the sending address and at the content; ask the receiver&apos;s postmaster.</source>
        <translation>送信アドレスの評判と内容を調べ、受信側のポストマスターに問い合わせてください。</translation>
    </message>
    <message>
        <source>This sender may not write to that mailing list.</source>
        <translation>この送信者はそのメーリングリストに投稿できません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the list.</source>
        <translation>リストの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Security would have to be converted, which isn&apos;t possible.</source>
        <translation>セキュリティの変換が必要ですが、できません。</translation>
    </message>
    <message>
        <source>Send it without signature or encryption.</source>
        <translation>署名や暗号化なしで送ってください。</translation>
    </message>
    <message>
        <source>A security feature that is asked for isn&apos;t offered.</source>
        <translation>求められたセキュリティ機能が提供されていません。</translation>
    </message>
    <message>
        <source>Allow a connection without it, or tell the receiver&apos;s postmaster.</source>
        <translation>それなしの接続を許可するか、受信側のポストマスターに知らせてください。</translation>
    </message>
    <message>
        <source>Something about keys and cryptography failed.</source>
        <translation>鍵または暗号に関する処理が失敗しました。</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the cryptography of the mail.</source>
        <translation>受信側はメールの暗号方式を知りません。</translation>
    </message>
    <message>
        <source>The content was changed on its way, or its signature doesn&apos;t fit.</source>
        <translation>内容が途中で変更されたか、署名が一致しません。</translation>
    </message>
    <message>
        <source>Look at whatever changes the mail between you and SMTP2GO.</source>
        <translation>あなたと SMTP2GO の間でメールを変更しているものを調べてください。</translation>
    </message>
    <message>
        <source>The sign-in is refused.</source>
        <translation>認証が拒否されました。</translation>
    </message>
    <message>
        <source>Check user name and password of the sending program.</source>
        <translation>送信プログラムのユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The way of signing in is too weak for the receiver.</source>
        <translation>認証方式が受信側にとって弱すぎます。</translation>
    </message>
    <message>
        <source>Sign in another way.</source>
        <translation>別の方式で認証してください。</translation>
    </message>
    <message>
        <source>Encryption is needed and missing.</source>
        <translation>暗号化が必要ですが、ありません。</translation>
    </message>
    <message>
        <source>Switch TLS on for the connection.</source>
        <translation>接続の TLS をオンにしてください。</translation>
    </message>
    <message>
        <source>This way of signing in needs encryption.</source>
        <translation>この認証方式には暗号化が必要です。</translation>
    </message>
    <message>
        <source>The password must be changed first.</source>
        <translation>先にパスワードを変更する必要があります。</translation>
    </message>
    <message>
        <source>Change the password of the sending program.</source>
        <translation>送信プログラムのパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The account that sends is switched off.</source>
        <translation>送信アカウントがオフになっています。</translation>
    </message>
    <message>
        <source>Switch it on, or send with another.</source>
        <translation>オンにするか、別のアカウントで送信してください。</translation>
    </message>
    <message>
        <source>The receiver needs a relation of trust that is missing.</source>
        <translation>受信側が必要とする信頼関係がありません。</translation>
    </message>
    <message>
        <source>Ask the receiver&apos;s postmaster.</source>
        <translation>受信側のポストマスターに問い合わせてください。</translation>
    </message>
    <message>
        <source>The priority of the mail is too low to be taken now.</source>
        <translation>メールの優先度が低く、現在は受け付けられません。</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>後でもう一度送ってください。</translation>
    </message>
    <message>
        <source>The mail is too large for its priority.</source>
        <translation>メールがその優先度には大きすぎます。</translation>
    </message>
    <message>
        <source>Send it smaller or later.</source>
        <translation>小さくするか、後で送ってください。</translation>
    </message>
    <message>
        <source>The mailbox has another owner than the mail expects.</source>
        <translation>メールボックスの所有者が、メールの想定と異なります。</translation>
    </message>
    <message>
        <source>Ask the recipient whether the address is still theirs.</source>
        <translation>アドレスがまだ本人のものか受信者に確認してください。</translation>
    </message>
    <message>
        <source>The domain has another owner than the mail expects.</source>
        <translation>ドメインの所有者が、メールの想定と異なります。</translation>
    </message>
    <message>
        <source>Whether the mailbox is still the same owner&apos;s can&apos;t be tested.</source>
        <translation>メールボックスの所有者が同じかどうかを検査できません。</translation>
    </message>
    <message>
        <source>Send it without asking for that test.</source>
        <translation>その検査を求めずに送ってください。</translation>
    </message>
    <message>
        <source>The mail has no valid DKIM signature.</source>
        <translation>メールに有効な DKIM 署名がありません。</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain; check the DKIM record in its DNS.</source>
        <translation>送信者のドメインを検証し、DNS の DKIM レコードを確認してください。</translation>
    </message>
    <message>
        <source>The DKIM signature isn&apos;t one that the receiver accepts.</source>
        <translation>DKIM 署名が受信側の受け入れるものではありません。</translation>
    </message>
    <message>
        <source>Check the DKIM record in the DNS of the sender&apos;s domain.</source>
        <translation>送信者のドメインの DNS で DKIM レコードを確認してください。</translation>
    </message>
    <message>
        <source>The DKIM signature is of another domain than the author&apos;s.</source>
        <translation>DKIM 署名が作成者とは別のドメインのものです。</translation>
    </message>
    <message>
        <source>Verify the domain in the From header, so that it signs itself.</source>
        <translation>From ヘッダーのドメインを検証し、それ自身が署名するようにしてください。</translation>
    </message>
    <message>
        <source>SPF did not pass: the sending server isn&apos;t listed for the domain.</source>
        <translation>SPF に合格しませんでした。送信サーバーがドメインに登録されていません。</translation>
    </message>
    <message>
        <source>Check the return path record in the DNS of the sender&apos;s domain.</source>
        <translation>送信者のドメインの DNS で Return-Path のレコードを確認してください。</translation>
    </message>
    <message>
        <source>SPF could not be evaluated: the record is broken.</source>
        <translation>SPF を評価できませんでした。レコードが壊れています。</translation>
    </message>
    <message>
        <source>Correct the SPF record in the DNS of the sender&apos;s domain.</source>
        <translation>送信者のドメインの DNS で SPF レコードを訂正してください。</translation>
    </message>
    <message>
        <source>The address of the sending server has no valid name in DNS.</source>
        <translation>送信サーバーのアドレスに、DNS の有効な名前がありません。</translation>
    </message>
    <message>
        <source>Tell the support of SMTP2GO; with a dedicated address, check its reverse DNS.</source>
        <translation>SMTP2GO のサポートに知らせてください。専用アドレスの場合は逆引き DNS を確認してください。</translation>
    </message>
    <message>
        <source>The mail isn&apos;t authenticated: neither SPF nor DKIM passes, or DMARC refuses it.</source>
        <translation>メールが認証されていません。SPF も DKIM も合格しないか、DMARC が拒否しています。</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s domain and check SPF, DKIM and DMARC in its DNS.</source>
        <translation>送信者のドメインを検証し、DNS の SPF、DKIM、DMARC を確認してください。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain declares that it takes no mail.</source>
        <translation>送信者のドメインは、メールを受け付けないと宣言しています。</translation>
    </message>
    <message>
        <source>Remove the null MX record, or send from another domain.</source>
        <translation>null MX レコードを削除するか、別のドメインから送信してください。</translation>
    </message>
    <message>
        <source>Too much mail at once from this address or domain.</source>
        <translation>このアドレスまたはドメインからのメールが一度に多すぎます。</translation>
    </message>
    <message>
        <source>Send more slowly; it is tried again.</source>
        <translation>送信の速度を落としてください。再試行されます。</translation>
    </message>
    <message>
        <source>The mail&apos;s seals of authentication (ARC) don&apos;t hold.</source>
        <translation>メールの認証の封印 (ARC) が成り立ちません。</translation>
    </message>
    <message>
        <source>A forwarder on the way changed it; ask the receiver&apos;s postmaster.</source>
        <translation>途中の転送者が変更しました。受信側のポストマスターに問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail demands encryption all the way, which isn&apos;t offered.</source>
        <translation>メールは全経路の暗号化を求めていますが、提供されていません。</translation>
    </message>
    <message>
        <source>Send it without that demand.</source>
        <translation>その要求なしで送ってください。</translation>
    </message>
    <message>
        <source>A status of the server.</source>
        <translation>サーバーの状態です。</translation>
    </message>
    <message>
        <source>A help text of the server.</source>
        <translation>サーバーのヘルプです。</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>サーバーの準備ができています。</translation>
    </message>
    <message>
        <source>The server ends the connection in order.</source>
        <translation>サーバーが正常に接続を終了します。</translation>
    </message>
    <message>
        <source>Done: the server took it.</source>
        <translation>完了: サーバーが受け付けました。</translation>
    </message>
    <message>
        <source>The recipient is elsewhere; the server passes it on.</source>
        <translation>受信者は別の場所にいます。サーバーが引き渡します。</translation>
    </message>
    <message>
        <source>The server can&apos;t tell whether the recipient exists, and tries.</source>
        <translation>サーバーは受信者が存在するか判断できませんが、試みます。</translation>
    </message>
    <message>
        <source>The server takes nothing at the moment and hangs up.</source>
        <translation>サーバーは現在何も受け付けず、切断します。</translation>
    </message>
    <message>
        <source>Wait; it is tried again.</source>
        <translation>お待ちください。再試行されます。</translation>
    </message>
    <message>
        <source>The mailbox can&apos;t be reached now. Often greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>現在メールボックスに到達できません。多くはグレーリスティングで、初めての相手の最初の試行が意図的に延期されています。</translation>
    </message>
    <message>
        <source>An error at the receiver, or it wants to be asked again.</source>
        <translation>受信側のエラーか、もう一度試すよう求めています。</translation>
    </message>
    <message>
        <source>The receiver or the mailbox has no room now.</source>
        <translation>受信側またはメールボックスに現在空きがありません。</translation>
    </message>
    <message>
        <source>Signing in or encryption isn&apos;t possible now.</source>
        <translation>現在、認証または暗号化ができません。</translation>
    </message>
    <message>
        <source>The receiver can&apos;t deal with the parameters now.</source>
        <translation>受信側は現在そのパラメーターを処理できません。</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t understand the command.</source>
        <translation>受信側がコマンドを理解しません。</translation>
    </message>
    <message>
        <source>A command has a malformed argument, often an address.</source>
        <translation>コマンドの引数の形式が誤っています。多くはアドレスです。</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer the command.</source>
        <translation>受信側はそのコマンドを提供していません。</translation>
    </message>
    <message>
        <source>The commands came in a wrong order.</source>
        <translation>コマンドの順序が誤っていました。</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t offer this parameter.</source>
        <translation>受信側はこのパラメーターを提供していません。</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>このサーバーはメールをまったく受け付けません。</translation>
    </message>
    <message>
        <source>Check the domain of the recipient.</source>
        <translation>受信者のドメインを確認してください。</translation>
    </message>
    <message>
        <source>Signing in or encryption is needed first.</source>
        <translation>先に認証または暗号化が必要です。</translation>
    </message>
    <message>
        <source>Check user name, password and TLS of the sending program.</source>
        <translation>送信プログラムのユーザー名、パスワード、TLS を確認してください。</translation>
    </message>
    <message>
        <source>Refused for good: there is no such mailbox, or a rule of the receiver stands against it.</source>
        <translation>最終的に拒否: そのようなメールボックスがないか、受信側の規則に反しています。</translation>
    </message>
    <message>
        <source>Read the words of the reply; correct the address or ask the postmaster.</source>
        <translation>応答の文面を読み、アドレスを訂正するか、ポストマスターに問い合わせてください。</translation>
    </message>
    <message>
        <source>The recipient isn&apos;t here.</source>
        <translation>受信者はここにいません。</translation>
    </message>
    <message>
        <source>The reply may name the new address.</source>
        <translation>応答に新しいアドレスが示されていることがあります。</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the mail is too large.</source>
        <translation>空きがありません: メールボックスがいっぱいか、メールが大きすぎます。</translation>
    </message>
    <message>
        <source>The recipient must make room, or send it smaller.</source>
        <translation>受信者が空きを作るか、小さくして送る必要があります。</translation>
    </message>
    <message>
        <source>The name of a mailbox isn&apos;t allowed.</source>
        <translation>メールボックスの名前が許されていません。</translation>
    </message>
    <message>
        <source>Correct the addresses of sender and recipient.</source>
        <translation>送信者と受信者のアドレスを訂正してください。</translation>
    </message>
    <message>
        <source>Refused for good, without a closer code: often a block list or a filter of contents.</source>
        <translation>最終的に拒否。詳しいコードはありません: 多くはブロックリストまたは内容フィルターです。</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t know the parameters of the sender or recipient.</source>
        <translation>受信側は送信者または受信者のパラメーターを知りません。</translation>
    </message>
    <message>
        <source>The domain of the recipient takes no mail.</source>
        <translation>受信者のドメインはメールを受け付けません。</translation>
    </message>
    <message>
        <source>Check the part behind the @.</source>
        <translation>@ より後ろを確認してください。</translation>
    </message>
    <message>
        <source>The receiving server didn&apos;t answer in time.</source>
        <translation>受信側サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No mail server listens at the receiver&apos;s address.</source>
        <translation>受信側のアドレスで待ち受けるメールサーバーがありません。</translation>
    </message>
    <message>
        <source>Wait; check the domain of the recipient if it goes on.</source>
        <translation>お待ちください。続く場合は受信者のドメインを確認してください。</translation>
    </message>
    <message>
        <source>The receiver broke the connection off.</source>
        <translation>受信側が接続を切りました。</translation>
    </message>
    <message>
        <source>There is no way through the network to the receiver.</source>
        <translation>受信側へのネットワーク経路がありません。</translation>
    </message>
    <message>
        <source>No mail server is known for the recipient&apos;s domain.</source>
        <translation>受信者のドメインのメールサーバーがわかりません。</translation>
    </message>
    <message>
        <source>The DNS of the recipient&apos;s domain gave no answer.</source>
        <translation>受信者のドメインの DNS が応答しませんでした。</translation>
    </message>
    <message>
        <source>Wait; check the part behind the @ if it goes on.</source>
        <translation>お待ちください。続く場合は @ より後ろを確認してください。</translation>
    </message>
    <message>
        <source>The domain of the recipient doesn&apos;t exist.</source>
        <translation>受信者のドメインが存在しません。</translation>
    </message>
    <message>
        <source>Greylisting: the first attempt of a stranger is put off on purpose.</source>
        <translation>グレーリスティング: 初めての相手の最初の試行が意図的に延期されています。</translation>
    </message>
    <message>
        <source>The two servers could not agree on encryption.</source>
        <translation>2 つのサーバーが暗号化について合意できませんでした。</translation>
    </message>
    <message>
        <source>Wait; tell the receiver&apos;s postmaster if it goes on.</source>
        <translation>お待ちください。続く場合は受信側のポストマスターに知らせてください。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了。</translation>
    </message>
    <message>
        <source>For now: it is tried again.</source>
        <translation>一時的: もう一度試行されます。</translation>
    </message>
    <message>
        <source>For good: it is not tried again.</source>
        <translation>恒久的: もう試行されません。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Whoever sends</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>The receiving server</source>
        <translation>受信側サーバー</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>The DNS of the sender&apos;s domain</source>
        <translation>送信者のドメインの DNS</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉で</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Whose turn: %2. %3</source>
        <translation>%1 対応する側: %2。%3</translation>
    </message>
</context>
<context>
    <name>SubaccountActions</name>
    <message>
        <source>&amp;Add subaccount…</source>
        <translation>サブアカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>閉鎖(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>再開(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Work as this subaccount</source>
        <translation>このサブアカウントとして操作(&amp;W)</translation>
    </message>
    <message>
        <source>Show its ac&amp;tivity</source>
        <translation>アクティビティを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;State of its senders (estate)</source>
        <translation>送信元の状態 (資産一覧)(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SubaccountAddBulk</name>
    <message>
        <source>Add subaccounts</source>
        <translation>サブアカウントの追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As it shows in SMTP2GO.</source>
        <translation>SMTP2GO での表示名。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Of the first team member, who is invited by mail. May be empty.</source>
        <translation>最初のチームメンバーのアドレス。メールで招待されます。空欄でも構いません。</translation>
    </message>
    <message>
        <source>There is a subaccount of this name: %1 (%2).</source>
        <translation>この名前のサブアカウントがあります: %1 (%2)。</translation>
    </message>
    <message>
        <source>dedicated IP address: %L1</source>
        <translation>専用 IP アドレス: %L1</translation>
    </message>
    <message>
        <source>archiving: %L1</source>
        <translation>アーカイブ: %L1</translation>
    </message>
    <message>
        <source>SMS: %L1</source>
        <translation>SMS: %L1</translation>
    </message>
    <message>
        <source>SMTP2GO bills the plan sizes to your account.</source>
        <translation>SMTP2GO はプランのサイズ分をあなたのアカウントに請求します。</translation>
    </message>
    <message>
        <source>What costs extra in this list: %1.</source>
        <translation>このリストで追加費用がかかるもの: %1。</translation>
    </message>
    <message>
        <source>Added as %1.</source>
        <translation>%1 として追加しました。</translation>
    </message>
</context>
<context>
    <name>SubaccountAddChecker</name>
    <message>
        <source>SMTP2GO shows no new subaccount named “%1”.</source>
        <translation>SMTP2GO に「%1」という新しいサブアカウントはありません。</translation>
    </message>
    <message>
        <source>There is a subaccount named “%1” (id %2), but it isn&apos;t known whether it is new.</source>
        <translation>「%1」というサブアカウント (ID %2) がありますが、新しいものかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The subaccount “%1” is there, with the id %2.</source>
        <translation>サブアカウント「%1」があります。ID は %2 です。</translation>
    </message>
</context>
<context>
    <name>SubaccountAddition</name>
    <message>
        <source>Nobody is invited: it has no team member until one is added.</source>
        <translation>誰も招待されません。追加されるまでチームメンバーはいません。</translation>
    </message>
    <message>
        <source>SMTP2GO sends an invitation to %1 by e-mail, at once.</source>
        <translation>SMTP2GO がすぐに %1 へ招待メールを送ります。</translation>
    </message>
    <message>
        <source>There is a subaccount of this name already (id %1): only the ids will tell them apart.</source>
        <translation>この名前のサブアカウントが既にあります (ID %1)。区別できるのは ID だけになります。</translation>
    </message>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>サブアカウント「%1」を追加</translation>
    </message>
    <message>
        <source>Subaccount “%1” was added</source>
        <translation>サブアカウント「%1」を追加しました</translation>
    </message>
    <message>
        <source>A subaccount can&apos;t be removed, only closed.</source>
        <translation>サブアカウントは削除できず、閉鎖できるだけです。</translation>
    </message>
</context>
<context>
    <name>SubaccountCells</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」は yes でも no でもありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数ではありません。</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>空欄: 現在のまま。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>空欄: %1。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Plan size</source>
        <translation>プランサイズ</translation>
    </message>
    <message>
        <source>E-mails a month, of the sizes that SMTP2GO sells.</source>
        <translation>月あたりのメール数。SMTP2GO が販売するサイズから。</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>専用 IP</translation>
    </message>
    <message>
        <source>Yes or no; only with a plan of more than 100,000.</source>
        <translation>yes または no。100,000 通を超えるプランのみ。</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>yes または no。</translation>
    </message>
    <message>
        <source>Enforce 2FA</source>
        <translation>2FA を必須に</translation>
    </message>
    <message>
        <source>Yes or no: members need a second factor.</source>
        <translation>yes または no: メンバーに 2 つ目の要素が必要になります。</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Yes or no. Costs.</source>
        <translation>yes または no。費用がかかります。</translation>
    </message>
    <message>
        <source>SMS limit</source>
        <translation>SMS の上限</translation>
    </message>
    <message>
        <source>Messages a month, with SMS only.</source>
        <translation>月あたりのメッセージ数。SMS がある場合のみ。</translation>
    </message>
</context>
<context>
    <name>SubaccountClosing</name>
    <message>
        <source>It is closed already.</source>
        <translation>既に閉鎖されています。</translation>
    </message>
    <message>
        <source>Only an active subaccount can be closed. The state of this one is “%1”.</source>
        <translation>閉鎖できるのは有効なサブアカウントだけです。これの状態は「%1」です。</translation>
    </message>
    <message>
        <source>It sends no mail any more, and nobody can log in to it.</source>
        <translation>以後メールを送信せず、誰もログインできなくなります。</translation>
    </message>
    <message>
        <source>Close subaccount %1</source>
        <translation>サブアカウント %1 を閉鎖</translation>
    </message>
    <message>
        <source>Subaccount %1 was closed</source>
        <translation>サブアカウント %1 を閉鎖しました</translation>
    </message>
    <message>
        <source>It can be reopened, with its senders and users.</source>
        <translation>送信元とユーザーごと再開できます。</translation>
    </message>
</context>
<context>
    <name>SubaccountColumns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Used up on</source>
        <translation>使い切る日</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信数</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>バウンス</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>バウンス率</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Reject rate</source>
        <translation>拒否率</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>迷惑メール率</translation>
    </message>
    <message>
        <source>Unsubscribes</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>Unsubscribe rate</source>
        <translation>配信停止率</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>専用 IP</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>2FA</source>
        <translation>2FA</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>SubaccountCosts</name>
    <message>
        <source>The account itself is billed for the plan of %L1 e-mails a month.</source>
        <translation>アカウント自体に月 %L1 通のプランが請求されます。</translation>
    </message>
    <message>
        <source>SMTP2GO assigns an IP address to it that nobody else sends from.</source>
        <translation>SMTP2GO は、ほかの誰も送信に使わない IP アドレスを割り当てます。</translation>
    </message>
    <message>
        <source>It loses its own IP address: its mail goes out from shared ones.</source>
        <translation>専用の IP アドレスを失い、メールは共有のアドレスから送られます。</translation>
    </message>
    <message>
        <source>Archiving may be switched on for its senders, which costs extra.</source>
        <translation>送信元でアーカイブをオンにできるようになります。追加費用がかかります。</translation>
    </message>
    <message>
        <source>The mail of its senders is archived no more.</source>
        <translation>送信元のメールはもうアーカイブされません。</translation>
    </message>
    <message>
        <source>Its team members need a second factor to log in.</source>
        <translation>チームメンバーのログインに 2 つ目の要素が必要になります。</translation>
    </message>
    <message>
        <source>SMS messages cost extra, each of them; the account itself is billed.</source>
        <translation>SMS メッセージは 1 通ごとに追加費用がかかり、アカウント自体に請求されます。</translation>
    </message>
</context>
<context>
    <name>SubaccountDetails</name>
    <message>
        <source>Details of the subaccount</source>
        <translation>サブアカウントの詳細</translation>
    </message>
    <message>
        <source>Choose a subaccount to see all of it.</source>
        <translation>サブアカウントを選択すると、そのすべてが表示されます。</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Use of the plan, day by day</source>
        <translation>プランの日ごとの使用量</translation>
    </message>
    <message>
        <source>More of the subaccount</source>
        <translation>サブアカウントのその他の情報</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Latest problems</source>
        <translation>最近の問題</translation>
    </message>
    <message>
        <source>Senders of the subaccount</source>
        <translation>サブアカウントの送信元</translation>
    </message>
    <message>
        <source>Latest problems of the subaccount</source>
        <translation>サブアカウントの最近の問題</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccounts are chosen. Choose one to see all of it.</source>
        <translation>
            <numerusform>%Ln 件のサブアカウントを選択しています。すべてを見るには 1 件を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信数</translation>
    </message>
    <message>
        <source>Bounce rate</source>
        <translation>バウンス率</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>%1 e-mails a month, %2 used</source>
        <translation>月 %1 通、%2 通使用済み</translation>
    </message>
    <message>
        <source>Dedicated IP: %1, archiving: %2, 2FA: %3, SMS: %4</source>
        <translation>専用 IP: %1、アーカイブ: %2、2FA: %3、SMS: %4</translation>
    </message>
</context>
<context>
    <name>SubaccountDialog</name>
    <message>
        <source>Edit subaccount</source>
        <translation>サブアカウントの編集</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>サブアカウントの追加</translation>
    </message>
    <message>
        <source>&amp;Next: the plan…</source>
        <translation>次へ: 計画(&amp;N)…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Shows what will be changed. Nothing is sent before you agree to that.</source>
        <translation>何が変更されるかを表示します。同意するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Another subaccount has this name. That is allowed; only the IDs tell them apart.</source>
        <translation>別のサブアカウントが同じ名前です。許されていますが、区別できるのは ID だけです。</translation>
    </message>
</context>
<context>
    <name>SubaccountEdit</name>
    <message>
        <source>A subaccount needs a name.</source>
        <translation>サブアカウントには名前が必要です。</translation>
    </message>
    <message>
        <source>The name has a line break or another control character in it.</source>
        <translation>名前に改行またはほかの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>It isn&apos;t said which subaccount to change.</source>
        <translation>どのサブアカウントを変更するか指定されていません。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>SMTP2GO has no plan of %L1 e-mails a month.</source>
        <translation>SMTP2GO に月 %L1 通のプランはありません。</translation>
    </message>
    <message>
        <source>A dedicated IP address needs a plan of more than %L1 e-mails a month.</source>
        <translation>専用 IP アドレスには、月 %L1 通を超えるプランが必要です。</translation>
    </message>
    <message>
        <source>The limit of SMS messages can&apos;t be negative.</source>
        <translation>SMS メッセージの上限を負の数にはできません。</translation>
    </message>
</context>
<context>
    <name>SubaccountEditBulk</name>
    <message>
        <source>There is no subaccount with this id or name.</source>
        <translation>この ID または名前のサブアカウントはありません。</translation>
    </message>
    <message>
        <source>Several subaccounts have this name. Say which one by its id: %1.</source>
        <translation>複数のサブアカウントがこの名前です。ID で指定してください: %1。</translation>
    </message>
    <message>
        <source>Change subaccounts</source>
        <translation>サブアカウントの変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subaccount</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Its id, or its name where only one has it.</source>
        <translation>ID、または 1 件だけが持つ名前。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>空欄: 現在のまま。</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>既にそのとおりです。</translation>
    </message>
    <message>
        <source>SMTP2GO bills plan sizes, dedicated IP addresses, archiving and SMS to your account.</source>
        <translation>SMTP2GO は、プランのサイズ、専用 IP アドレス、アーカイブ、SMS をあなたのアカウントに請求します。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
</context>
<context>
    <name>SubaccountEditChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO に ID %1 のサブアカウントはありません。</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) isn&apos;t as it was to be.</source>
        <translation>サブアカウント「%1」(ID %2) は意図したとおりではありません。</translation>
    </message>
    <message>
        <source>The subaccount “%1” (id %2) is as it was to be.</source>
        <translation>サブアカウント「%1」(ID %2) は意図したとおりです。</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell what was to change of the subaccount “%1” (id %2).</source>
        <translation>SMTP2GO は、サブアカウント「%1」(ID %2) の変更すべき内容を示していません。</translation>
    </message>
</context>
<context>
    <name>SubaccountEditing</name>
    <message>
        <source>It can be changed back.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>It can be changed back, but for what isn&apos;t known now.</source>
        <translation>元に戻せます。ただし現在不明なものを除きます。</translation>
    </message>
    <message>
        <source>SMTP2GO doesn&apos;t tell how it is now, so it can&apos;t be put back automatically.</source>
        <translation>SMTP2GO は現在の状態を示さないため、自動では戻せません。</translation>
    </message>
    <message>
        <source>It is as wanted already.</source>
        <translation>既に希望どおりです。</translation>
    </message>
    <message>
        <source>It has sent %L1 e-mails this month, more than the new plan has.</source>
        <translation>今月は新しいプランより多い %L1 通を送信しています。</translation>
    </message>
    <message>
        <source>Only what you change is sent. SMTP2GO doesn&apos;t show whether archiving, two-factor authentication and SMS are on, so look there afterwards that they stayed as they were.</source>
        <translation>変更するものだけが送信されます。SMTP2GO はアーカイブ、2 要素認証、SMS がオンかどうかを示しません。後で元のままか確認してください。</translation>
    </message>
    <message>
        <source>Change subaccount %1</source>
        <translation>サブアカウント %1 を変更</translation>
    </message>
    <message>
        <source>Subaccount %1 was changed</source>
        <translation>サブアカウント %1 を変更しました</translation>
    </message>
</context>
<context>
    <name>SubaccountExport</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>SubaccountExtraPanel</name>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>The newest, as of %1. There are more.</source>
        <translation>%1 時点の最新のもの。ほかにもあります。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 時点。</translation>
    </message>
</context>
<context>
    <name>SubaccountFilterBar</name>
    <message>
        <source>Shows subaccounts whose name, ID or e-mail address contain this, as you type (Ctrl+F)</source>
        <translation>名前、ID、メールアドレスのいずれかにこれを含むサブアカウントを、入力に合わせて表示します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search subaccounts</source>
        <translation>サブアカウントを検索</translation>
    </message>
    <message>
        <source>Name, ID or e-mail address</source>
        <translation>名前、ID またはメールアドレス</translation>
    </message>
    <message>
        <source>Let SMTP2GO search for this among all its subaccounts</source>
        <translation>SMTP2GO にすべてのサブアカウントの中からこれを探させます</translation>
    </message>
    <message>
        <source>Ask SMTP2GO</source>
        <translation>SMTP2GO に問い合わせ</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trouble</source>
        <translation>問題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbers of</source>
        <translation>集計期間(&amp;N)</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>For what &amp;contains it, in any case</source>
        <translation>これを含むもの (大文字小文字を区別しない)(&amp;C)</translation>
    </message>
    <message>
        <source>For exactly &amp;this name, ID or address</source>
        <translation>この名前、ID、アドレスと完全に一致(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SubaccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>プラン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dedicated IP address</source>
        <translation>専用 IP アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Archiving may be switched on</source>
        <translation>アーカイブを利用可能にする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Two-factor authentication for everybody</source>
        <translation>全員に 2 要素認証(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>SMS(&amp;S)</translation>
    </message>
    <message>
        <source>SMS a &amp;month</source>
        <translation>月あたりの SMS(&amp;M)</translation>
    </message>
    <message>
        <source>SMS a month</source>
        <translation>月あたりの SMS</translation>
    </message>
    <message>
        <source>%1 e-mails a month</source>
        <translation>月 %1 通</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1 (現在のまま)</translation>
    </message>
    <message>
        <source>As it is (not told by SMTP2GO)</source>
        <translation>現在のまま (SMTP2GO は示しません)</translation>
    </message>
    <message>
        <source>Who has this address is invited by e-mail as the first member of its team, and gets the mail about its reviews. May be empty.</source>
        <translation>このアドレスの持ち主がチームの最初のメンバーとしてメールで招待され、審査に関するメールも受け取ります。空欄でも構いません。</translation>
    </message>
    <message>
        <source>The address can’t be changed from here.</source>
        <translation>アドレスはここからは変更できません。</translation>
    </message>
    <message>
        <source>Kept copies of e-mails cost extra, once a sender switches them on.</source>
        <translation>送信元がオンにすると、保存されるメールの写しに追加費用がかかります。</translation>
    </message>
    <message>
        <source>A box that is half ticked stays as it is: SMTP2GO doesn’t tell what that is.</source>
        <translation>半分チェックされた項目は現在のままです。SMTP2GO は現在の状態を示しません。</translation>
    </message>
    <message>
        <source>Every SMS is charged to the master account, up to this limit.</source>
        <translation>SMS は 1 通ごとに、この上限までマスターアカウントに請求されます。</translation>
    </message>
    <message>
        <source>Mail is sent from an IP address that no other account uses.</source>
        <translation>ほかのアカウントが使わない IP アドレスからメールが送られます。</translation>
    </message>
    <message>
        <source>Only with a plan of more than %1 e-mails a month.</source>
        <translation>月 %1 通を超えるプランのみ。</translation>
    </message>
</context>
<context>
    <name>SubaccountPeriod</name>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>今日と昨日</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>過去 %1 日間</translation>
    </message>
</context>
<context>
    <name>SubaccountPicker</name>
    <message>
        <source>Find subaccounts</source>
        <translation>サブアカウントを探す</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>名前、アドレスまたは ID</translation>
    </message>
    <message>
        <source>Subaccounts that may use it</source>
        <translation>使用できるサブアカウント</translation>
    </message>
    <message>
        <source>&amp;Every subaccount that is added later gets access, too</source>
        <translation>今後追加されるすべてのサブアカウントにもアクセスを許可(&amp;E)</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 それでも ID を入力できます。</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1。それでも ID を入力できます。</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>SMTP2GO に問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) chosen</source>
        <translation>
            <numerusform>%Ln 件のサブアカウントを選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountProblems</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No bounces, rejections or complaints in the last %1 days.</source>
        <translation>過去 %1 日間にバウンス、拒否、苦情はありません。</translation>
    </message>
    <message>
        <source>Read its problems</source>
        <translation>問題を読み取る</translation>
    </message>
    <message>
        <source>One search of the last %1 days.</source>
        <translation>過去 %1 日間の検索 1 回。</translation>
    </message>
</context>
<context>
    <name>SubaccountQuery</name>
    <message>
        <source>A page can have 1 to %1 subaccounts.</source>
        <translation>1 ページに含められるサブアカウントは 1 〜 %1 件です。</translation>
    </message>
    <message>
        <source>A search term has a line break or another control character in it.</source>
        <translation>検索語に改行またはほかの制御文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>SubaccountReopening</name>
    <message>
        <source>Only a closed subaccount can be reopened. The state of this one is “%1”.</source>
        <translation>再開できるのは閉鎖されたサブアカウントだけです。これの状態は「%1」です。</translation>
    </message>
    <message>
        <source>Reopen subaccount %1</source>
        <translation>サブアカウント %1 を再開</translation>
    </message>
    <message>
        <source>Subaccount %1 was reopened</source>
        <translation>サブアカウント %1 を再開しました</translation>
    </message>
    <message>
        <source>Its senders and users can send again.</source>
        <translation>その送信元とユーザーは再び送信できます。</translation>
    </message>
    <message>
        <source>The account itself is billed for its plan.</source>
        <translation>アカウント自体にそのプランが請求されます。</translation>
    </message>
    <message>
        <source>It can be closed again.</source>
        <translation>もう一度閉鎖できます。</translation>
    </message>
</context>
<context>
    <name>SubaccountRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The plan is used up</source>
        <translation>プランを使い切りました</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>バウンス率が悪い</translation>
    </message>
    <message>
        <source>The plan will be used up before it is renewed</source>
        <translation>更新前にプランを使い切る見込み</translation>
    </message>
    <message>
        <source>The plan is nearly used up</source>
        <translation>プランをほぼ使い切っています</translation>
    </message>
</context>
<context>
    <name>SubaccountSenders</name>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>A single sender, verified.</source>
        <translation>個別送信者、検証済み。</translation>
    </message>
    <message>
        <source>A single sender: the link in its mail was not clicked.</source>
        <translation>個別送信者: メールのリンクがクリックされていません。</translation>
    </message>
    <message>
        <source>Domain or address</source>
        <translation>ドメインまたはアドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>It has neither sender domains nor single senders: it can’t send.</source>
        <translation>送信元ドメインも個別送信者もないため、送信できません。</translation>
    </message>
    <message>
        <source>Read its senders</source>
        <translation>送信元を読み取る</translation>
    </message>
    <message>
        <source>Two calls to SMTP2GO.</source>
        <translation>SMTP2GO への呼び出し 2 回。</translation>
    </message>
</context>
<context>
    <name>SubaccountService</name>
    <message>
        <source>Add subaccount “%1”</source>
        <translation>サブアカウント「%1」を追加</translation>
    </message>
    <message>
        <source>Change subaccount “%1” (id %2)</source>
        <translation>サブアカウント「%1」(ID %2) を変更</translation>
    </message>
    <message>
        <source>Close subaccount “%1” (id %2)</source>
        <translation>サブアカウント「%1」(ID %2) を閉鎖</translation>
    </message>
    <message>
        <source>Reopen subaccount “%1” (id %2)</source>
        <translation>サブアカウント「%1」(ID %2) を再開</translation>
    </message>
</context>
<context>
    <name>SubaccountState</name>
    <message>
        <source>“%1” (id %2)</source>
        <translation>「%1」(ID %2)</translation>
    </message>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO に ID %1 のサブアカウントはありません。</translation>
    </message>
    <message>
        <source>Archiving allowed</source>
        <translation>アーカイブ可</translation>
    </message>
    <message>
        <source>Subaccounts of this name</source>
        <translation>この名前のサブアカウント</translation>
    </message>
    <message>
        <source>Dedicated IP address</source>
        <translation>専用 IP アドレス</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Two-factor authentication enforced</source>
        <translation>2 要素認証を必須に</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mails a month</source>
        <translation>月あたりのメール数</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS messages a month</source>
        <translation>月あたりの SMS メッセージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>There</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>SubaccountStateChecker</name>
    <message>
        <source>SMTP2GO shows no subaccount with the id %1.</source>
        <translation>SMTP2GO に ID %1 のサブアカウントはありません。</translation>
    </message>
    <message>
        <source>The state of the subaccount “%1” (id %2) is “%3”.</source>
        <translation>サブアカウント「%1」(ID %2) の状態は「%3」です。</translation>
    </message>
</context>
<context>
    <name>SubaccountStops</name>
    <message>
        <source>It has no sender domain.</source>
        <translation>送信元ドメインがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sender domain(s) can send no more: %1.</source>
        <translation>
            <numerusform>%n 件の送信元ドメインから送信できなくなります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no single sender.</source>
        <translation>個別送信者がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n single sender(s) can send no more.</source>
        <translation>
            <numerusform>%n 件の個別送信者から送信できなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no SMTP user.</source>
        <translation>SMTP ユーザーがいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n SMTP user(s) can send no more.</source>
        <translation>
            <numerusform>%n 人の SMTP ユーザーが送信できなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sender domains could not be read: none of them can send then.</source>
        <translation>送信元ドメインを読み取れませんでした。以後どれも送信できません。</translation>
    </message>
    <message>
        <source>Its single senders could not be read: none of them can send then.</source>
        <translation>個別送信者を読み取れませんでした。以後どれも送信できません。</translation>
    </message>
    <message>
        <source>Its SMTP users could not be read: none of them can send then.</source>
        <translation>SMTP ユーザーを読み取れませんでした。以後誰も送信できません。</translation>
    </message>
    <message>
        <source>It sent %L1 e-mails in the last 7 days.</source>
        <translation>過去 7 日間に %L1 通のメールを送信しました。</translation>
    </message>
    <message>
        <source>It could not be read how much it sent in the last 7 days.</source>
        <translation>過去 7 日間の送信数を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>SubaccountStrip</name>
    <message>
        <source>This page is not that of “%1”</source>
        <translation>このページは「%1」のものではありません</translation>
    </message>
    <message>
        <source>SMTP2GO has it for the account itself only: what you see and change here is the account’s.</source>
        <translation>SMTP2GO はこれをアカウント自体にだけ提供しています。ここで見て変更するものはアカウントのものです。</translation>
    </message>
    <message>
        <source>Only of “%1”</source>
        <translation>「%1」のものだけ</translation>
    </message>
    <message>
        <source>The filter leaves all other accounts out.</source>
        <translation>フィルターはほかのアカウントをすべて除外しています。</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>すべてのアカウントを表示</translation>
    </message>
    <message>
        <source>Not only of “%1”</source>
        <translation>「%1」のものだけではありません</translation>
    </message>
    <message>
        <source>You work as this subaccount, but the filter does not keep to it.</source>
        <translation>このサブアカウントとして操作していますが、フィルターはそれに限定されていません。</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>これだけを表示</translation>
    </message>
</context>
<context>
    <name>SubaccountText</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>percentage, judgement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>この期間には何も送信されていません。</translation>
    </message>
    <message>
        <source>SMTP2GO gives these numbers by name, and several subaccounts have this one: whose they are can’t be told.</source>
        <translation>SMTP2GO はこれらの数を名前ごとに示しますが、複数のサブアカウントがこの名前です。どれのものかわかりません。</translation>
    </message>
    <message>
        <source>The numbers of the period are not there yet.</source>
        <translation>期間の集計はまだ届いていません。</translation>
    </message>
    <message>
        <source>Several subaccounts have this name.</source>
        <translation>複数のサブアカウントがこの名前です。</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails a month are used, %3 remain.</source>
        <translation>月 %2 通中 %1 通使用済み、残り %3 通。</translation>
    </message>
    <message>
        <source>SMTP2GO tells this only when a subaccount is added or changed.</source>
        <translation>SMTP2GO がこれを示すのは、サブアカウントの追加時または変更時だけです。</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails bounced.
Below 8 % is good, up to 12 % fair, above poor.</source>
        <translation>メール %2 通中 %1 通がバウンス。
8 % 未満は良好、12 % までは普通、それを超えると不良です。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln 件のサブアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 中 %1 使用済み</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>%1 bounces (%2)</source>
        <translation>バウンス %1 (%2)</translation>
    </message>
    <message>
        <source>%1 spam</source>
        <translation>迷惑メール %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without numbers</source>
        <translation>
            <numerusform>%Ln 件は集計なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountTroubles</name>
    <message>
        <source>With and without trouble</source>
        <translation>問題の有無を問わない</translation>
    </message>
    <message>
        <source>Any trouble</source>
        <translation>何らかの問題</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Poor bounce rate</source>
        <translation>バウンス率が不良</translation>
    </message>
    <message>
        <source>Fair or poor bounce rate</source>
        <translation>バウンス率が普通または不良</translation>
    </message>
    <message>
        <source>Plan nearly used up</source>
        <translation>プランをほぼ使い切り</translation>
    </message>
    <message>
        <source>Spam complaints</source>
        <translation>迷惑メール報告</translation>
    </message>
    <message>
        <source>Name used more than once</source>
        <translation>同じ名前が複数</translation>
    </message>
</context>
<context>
    <name>SubaccountsPage</name>
    <message>
        <source>Views of the subaccounts</source>
        <translation>サブアカウントの表示</translation>
    </message>
    <message>
        <source>All subaccounts</source>
        <translation>すべてのサブアカウント</translation>
    </message>
    <message>
        <source>Add subaccount</source>
        <translation>サブアカウントを追加</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Work as this subaccount</source>
        <translation>このサブアカウントとして操作</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>資産一覧</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Subaccounts read</source>
        <translation>読み取ったサブアカウント</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>読み取りをキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Subaccount details</source>
        <translation>サブアカウントの詳細</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>リストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit &amp;many from a list…</source>
        <translation>リストから多数を編集(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Go to search</source>
        <translation>検索へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py rows</source>
        <translation>行をコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SubaccountsState</name>
    <message>
        <source>Only the key of a master account can read its subaccounts; one of a subaccount never can.</source>
        <translation>サブアカウントを読み取れるのはマスターアカウントのキーだけで、サブアカウントのキーではできません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading subaccounts…</source>
        <translation>サブアカウントを読み取っています…</translation>
    </message>
    <message>
        <source>Waiting for its turn: %1.</source>
        <translation>順番を待っています: %1。</translation>
    </message>
    <message>
        <source>Waiting for SMTP2GO’s answer.</source>
        <translation>SMTP2GO の応答を待っています。</translation>
    </message>
    <message>
        <source>This account has no subaccounts</source>
        <translation>このアカウントにサブアカウントはありません</translation>
    </message>
    <message>
        <source>A subaccount has senders, users and a plan of its own; the bill goes to this account.</source>
        <translation>サブアカウントは独自の送信元、ユーザー、プランを持ち、請求はこのアカウントに届きます。</translation>
    </message>
    <message>
        <source>Add a subaccount…</source>
        <translation>サブアカウントを追加…</translation>
    </message>
    <message>
        <source>No subaccount matches</source>
        <translation>一致するサブアカウントがありません</translation>
    </message>
    <message>
        <source>All are left out by the search, the state or the trouble above.</source>
        <translation>上の検索、状態、問題の条件ですべて除外されています。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The subaccounts were not read.</source>
        <translation>サブアカウントは読み取られていません。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>The rows below are as of %1.</source>
        <translation>下の行は %1 時点のものです。</translation>
    </message>
    <message>
        <source>%1 of %2 subaccounts have arrived: the rest is missing below.</source>
        <translation>%2 件中 %1 件のサブアカウントが届きました。残りは下にありません。</translation>
    </message>
    <message>
        <source>%1 subaccounts have arrived: the rest is missing below.</source>
        <translation>%1 件のサブアカウントが届きました。残りは下にありません。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>The numbers of the period are missing or older.</source>
        <translation>期間の集計が欠けているか、古いものです。</translation>
    </message>
    <message>
        <source>Asking SMTP2GO for “%1”…</source>
        <translation>「%1」を SMTP2GO に問い合わせています…</translation>
    </message>
    <message>
        <source>SMTP2GO’s answer to “%1”</source>
        <translation>「%1」に対する SMTP2GO の応答</translation>
    </message>
    <message>
        <source>No subaccount.</source>
        <translation>サブアカウントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s).</source>
        <translation>
            <numerusform>%Ln 件のサブアカウント。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading subaccounts: %1 of %2</source>
        <translation>サブアカウントを読み取っています: %1 / %2</translation>
    </message>
</context>
<context>
    <name>SubdomainDialog</name>
    <message>
        <source>Return path of %1</source>
        <translation>%1 の Return-Path</translation>
    </message>
    <message>
        <source>Tracking of %1</source>
        <translation>%1 のトラッキング</translation>
    </message>
    <message>
        <source>Return-path subdomain</source>
        <translation>Return-Path サブドメイン</translation>
    </message>
    <message>
        <source>Tracking subdomain</source>
        <translation>トラッキング用サブドメイン</translation>
    </message>
    <message>
        <source>&amp;Subdomain</source>
        <translation>サブドメイン(&amp;S)</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Say which name to use.</source>
        <translation>使う名前を指定してください。</translation>
    </message>
    <message>
        <source>The record must then stand at %1.%2; until it does, this part of the domain is not verified.</source>
        <translation>その場合レコードは %1.%2 に必要です。それまでドメインのこの部分は検証されません。</translation>
    </message>
    <message>
        <source>This is the name that is used now.</source>
        <translation>これは現在使われている名前です。</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Filter suggestions</source>
        <translation>フィルターの候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>SuppressionAddition</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>「%1」を送信抑止にする</translation>
    </message>
    <message>
        <source>“%1” is suppressed</source>
        <translation>「%1」を送信抑止にしました</translation>
    </message>
    <message>
        <source>No address at this domain gets mail from the account any more.</source>
        <translation>このドメインのどのアドレスにも、アカウントからのメールが届かなくなります。</translation>
    </message>
    <message>
        <source>This address gets no mail from the account any more.</source>
        <translation>このアドレスにはアカウントからのメールが届かなくなります。</translation>
    </message>
    <message>
        <source>It can be freed again.</source>
        <translation>もう一度解除できます。</translation>
    </message>
    <message>
        <source>“%1” is suppressed by hand already.</source>
        <translation>「%1」は既に手動で送信抑止になっています。</translation>
    </message>
</context>
<context>
    <name>SuppressionChange</name>
    <message>
        <source>“%1” is neither one e-mail address nor a domain.</source>
        <translation>「%1」は単一のメールアドレスでもドメインでもありません。</translation>
    </message>
    <message>
        <source>The description has a line break or another control character in it.</source>
        <translation>説明に改行またはほかの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Choose for which reasons the address is to be free again.</source>
        <translation>どの理由についてアドレスを解除するか選択してください。</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t remove a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO は、一覧にない理由を削除できません。</translation>
    </message>
</context>
<context>
    <name>SuppressionChecker</name>
    <message>
        <source>“%1” is suppressed by hand.</source>
        <translation>「%1」は手動で送信抑止になっています。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed by hand.</source>
        <translation>「%1」は手動の送信抑止になっていません。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason any more.</source>
        <translation>「%1」はその理由ではもう送信抑止になっていません。</translation>
    </message>
    <message>
        <source>“%1” is still suppressed (%2).</source>
        <translation>「%1」はまだ送信抑止になっています (%2)。</translation>
    </message>
    <message>
        <source>“%1” is still suppressed for a part of the reasons (%2).</source>
        <translation>「%1」は一部の理由でまだ送信抑止になっています (%2)。</translation>
    </message>
</context>
<context>
    <name>SuppressionFreeing</name>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>「%1」の送信抑止を解除</translation>
    </message>
    <message>
        <source>“%1” was freed from suppression</source>
        <translation>「%1」の送信抑止を解除しました</translation>
    </message>
    <message>
        <source>Mail is sent there again.</source>
        <translation>そこへ再びメールが送られます。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t suppressed for that reason.</source>
        <translation>「%1」はその理由では送信抑止になっていません。</translation>
    </message>
    <message>
        <source>It can be suppressed again, with the same description.</source>
        <translation>同じ説明でもう一度送信抑止にできます。</translation>
    </message>
    <message>
        <source>SMTP2GO itself suppressed it, and only SMTP2GO can say so again. You could suppress it by hand.</source>
        <translation>SMTP2GO 自体が送信抑止にしたもので、再びそうできるのは SMTP2GO だけです。手動で送信抑止にすることはできます。</translation>
    </message>
</context>
<context>
    <name>SuppressionQuery</name>
    <message>
        <source>The time range needs a beginning and an end.</source>
        <translation>期間には始まりと終わりが必要です。</translation>
    </message>
    <message>
        <source>The end of the time range must lie after its beginning.</source>
        <translation>期間の終わりは始まりより後でなければなりません。</translation>
    </message>
    <message>
        <source>SMTP2GO can&apos;t search for a reason that isn&apos;t in its list.</source>
        <translation>SMTP2GO は、一覧にない理由を検索できません。</translation>
    </message>
    <message>
        <source>A search field has a line break or another control character in it.</source>
        <translation>検索フィールドに改行またはほかの制御文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>SuppressionService</name>
    <message>
        <source>Suppress “%1”</source>
        <translation>「%1」を送信抑止にする</translation>
    </message>
    <message>
        <source>Free “%1” from suppression</source>
        <translation>「%1」の送信抑止を解除</translation>
    </message>
</context>
<context>
    <name>SuppressionState</name>
    <message>
        <source>Suppressed for</source>
        <translation>送信抑止の理由</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 ローカル時刻</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask in one line</source>
        <translation>1 行で問い合わせる</translation>
    </message>
    <message>
        <source>Type what you look for, such as to:jo@example.com event:bounced, and press Return. Suggestions come as you type; the fields below say the same.</source>
        <translation>探すものを to:jo@example.com event:bounced のように入力し、Return を押してください。入力中に候補が表示されます。下のフィールドも同じ内容を示します。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起こったか</translation>
    </message>
    <message>
        <source>Each row is an event. A column’s head sorts; the context menu filters by a cell and copies; scrolling down fetches more.</source>
        <translation>1 行が 1 つのイベントです。列見出しで並べ替え、コンテキストメニューでセルの値による絞り込みとコピー、下へのスクロールでさらに取得できます。</translation>
    </message>
    <message>
        <source>The life of an e-mail</source>
        <translation>メールの経過</translation>
    </message>
    <message>
        <source>For the row you choose: what became of the e-mail in one sentence, every delivery attempt, and the receiving server’s own words. F9 shows and hides it.</source>
        <translation>選択した行について、メールがどうなったかを示す 1 文、すべての配信の試行、受信側サーバーの応答そのものを表示します。F9 で表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>And beyond</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Who may send, and all subaccounts, are here. F12 lists every request that Outpost sends, F1 explains the page. Help &gt; Tour shows this again.</source>
        <translation>誰が送信できるかと、すべてのサブアカウントはここにあります。F12 は Outpost が送信するすべてのリクエストを一覧にし、F1 はページを説明します。「ヘルプ &gt; ツアー」でもう一度表示できます。</translation>
    </message>
</context>
<context>
    <name>TourDesk</name>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
</context>
<context>
    <name>TourPopover</name>
    <message>
        <source>It is not shown again by itself; Help &gt; Tour shows it</source>
        <translation>自動的に再び表示されることはありません。「ヘルプ &gt; ツアー」で表示できます</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>ツアー、ステップ %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Paused by SMTP2GO</source>
        <translation>SMTP2GO による一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>結果不明の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) got worse</source>
        <translation>
            <numerusform>%n 件の送信元が悪化しました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New search</source>
        <translation>新しい検索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>お知らせはありません</translation>
    </message>
</context>
<context>
    <name>UnknownWriteText</name>
    <message>
        <source>Not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>実行されました</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>実行されませんでした</translation>
    </message>
    <message>
        <source>SMTP2GO shows no trace of it either way</source>
        <translation>SMTP2GO にはどちらの形跡もありません</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>確認に失敗しました</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Open the account “%1” to have it checked.</source>
        <translation>確認するにはアカウント「%1」を開いてください。</translation>
    </message>
    <message>
        <source>Outpost looks whether it shows at SMTP2GO.</source>
        <translation>Outpost が SMTP2GO に現れているかを調べます。</translation>
    </message>
    <message>
        <source>Do not make this change again.</source>
        <translation>この変更を繰り返さないでください。</translation>
    </message>
    <message>
        <source>Once this is settled you can make the change again.</source>
        <translation>決着がつけば、もう一度変更できます。</translation>
    </message>
    <message>
        <source>Look yourself, for example on SMTP2GO&apos;s website, before you make it again.</source>
        <translation>もう一度行う前に、SMTP2GO の Web サイトなどで自分で確かめてください。</translation>
    </message>
    <message>
        <source>Check again later, or look yourself.</source>
        <translation>後でもう一度確認するか、自分で確かめてください。</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>操作: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>Outcome: unknown, it may or may not have happened</source>
        <translation>結果: 不明。実行されたかもしれず、されていないかもしれません</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Outpost ended before the answer came</source>
        <translation>応答が届く前に Outpost が終了しました</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
</context>
<context>
    <name>UnknownWritesBanner</name>
    <message>
        <source>Changes in doubt</source>
        <translation>結果不明の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may or may not have happened</source>
        <translation>
            <numerusform>%n 件の変更は実行されたかどうか不明です</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
</context>
<context>
    <name>UnknownWritesDesk</name>
    <message>
        <source>&amp;Changes in doubt</source>
        <translation>結果不明の変更(&amp;C)</translation>
    </message>
</context>
<context>
    <name>UnknownWritesModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What a check found</source>
        <translation>確認でわかったこと</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>UnknownWritesPanel</name>
    <message>
        <source>Changes in doubt</source>
        <translation>結果不明の変更</translation>
    </message>
    <message>
        <source>Look once more whether the change shows at SMTP2GO; only reads</source>
        <translation>変更が SMTP2GO に現れているかをもう一度調べます。読み取るだけです</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>What SMTP2GO’s support needs</source>
        <translation>SMTP2GO のサポートに必要な情報</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>You know what happened: forget this entry and allow the next such change again</source>
        <translation>何が起きたかわかっている場合: この項目を忘れ、次の同様の変更を許可します</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>決着済みにする</translation>
    </message>
    <message>
        <source>No change is in doubt.</source>
        <translation>結果不明の変更はありません。</translation>
    </message>
    <message>
        <source>“Mark as settled” allows the next such change again; it sends nothing and changes nothing at SMTP2GO.</source>
        <translation>「決着済みにする」は次の同様の変更を許可します。何も送信せず、SMTP2GO では何も変わりません。</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>The charts of Outpost are of another version.</source>
        <translation>Outpost のグラフ機能は別のバージョンのものです。</translation>
    </message>
    <message>
        <source>Use of the plan over time</source>
        <translation>プランの使用量の推移</translation>
    </message>
    <message>
        <source>%1 Outpost notes the use of every day on which this page is read.</source>
        <translation>%1 Outpost は、このページを読み取った日ごとの使用量を記録します。</translation>
    </message>
</context>
<context>
    <name>UsageChartTexts</name>
    <message>
        <source>%1: %2 of %3 used</source>
        <translation>%1: %3 中 %2 使用済み</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 使用済み</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>%1: not looked at</source>
        <translation>%1: 確認なし</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Recorded on one day only. %1.</source>
        <translation>記録は 1 日だけです。%1。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded on %Ln day(s). First %1. Last %2. Most %3.</source>
        <translation>
            <numerusform>%Ln 日分の記録。最初 %1。最後 %2。最大 %3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageForecast</name>
    <message>
        <source>SMTP2GO tells no plan.</source>
        <translation>SMTP2GO はプランを示していません。</translation>
    </message>
    <message>
        <source>The plan is used up.</source>
        <translation>プランを使い切りました。</translation>
    </message>
    <message numerus="yes">
        <source>Not known yet: Outpost needs to have seen the use of about %n day(s).</source>
        <translation>
            <numerusform>まだわかりません: Outpost が約 %n 日分の使用量を見る必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The use is too uneven to say a day.</source>
        <translation>使用量のむらが大きく、日を示せません。</translation>
    </message>
    <message>
        <source>Lasts until the plan is renewed.</source>
        <translation>プランの更新まで持ちます。</translation>
    </message>
    <message>
        <source>Used up about %1.</source>
        <translation>%1 ごろに使い切ります。</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>とほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Not all records were found of %1. “Check DNS” says what is wrong.</source>
        <translation>%1 のレコードがすべては見つかりませんでした。「DNS を確認」で原因がわかります。</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>検証済み: %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save view</source>
        <translation>ビューを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save view &amp;as…</source>
        <translation>名前を付けてビューを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Revert view</source>
        <translation>ビューを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name view…</source>
        <translation>ビューの名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>ビューを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move view &amp;up</source>
        <translation>ビューを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move view do&amp;wn</source>
        <translation>ビューを下へ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export view to a file…</source>
        <translation>ビューをファイルにエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import view from a file…</source>
        <translation>ファイルからビューをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Colour rows by event</source>
        <translation>イベントで行に色を付ける(&amp;C)</translation>
    </message>
    <message>
        <source>Only e-mails &amp;queued longer than 10 minutes</source>
        <translation>10 分以上キューにあるメールだけ(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>%1 %2 was left as it is. Changes to the views can&apos;t be saved.</source>
        <translation>%1 %2 はそのまま残されました。ビューの変更は保存できません。</translation>
    </message>
    <message>
        <source>The list of saved views is from a newer version of Outpost.</source>
        <translation>保存したビューのリストは新しいバージョンの Outpost のものです。</translation>
    </message>
    <message>
        <source>The list of saved views is damaged.</source>
        <translation>保存したビューのリストが壊れています。</translation>
    </message>
    <message>
        <source>%1 It was set aside as %2.</source>
        <translation>%1 %2 として退避されました。</translation>
    </message>
    <message>
        <source>The list of saved views can&apos;t be read.</source>
        <translation>保存したビューのリストを読み取れません。</translation>
    </message>
    <message>
        <source>The saved views can&apos;t be written to %1: %2</source>
        <translation>保存したビューを %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>This file is no saved view, or is damaged.</source>
        <translation>このファイルは保存したビューではないか、壊れています。</translation>
    </message>
    <message>
        <source>This view was saved by a newer version of Outpost.</source>
        <translation>このビューは新しいバージョンの Outpost で保存されました。</translation>
    </message>
    <message>
        <source>This view is damaged.</source>
        <translation>このビューは壊れています。</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>A view needs a name.</source>
        <translation>ビューには名前が必要です。</translation>
    </message>
    <message>
        <source>A name can have %1 characters.</source>
        <translation>名前は %1 文字までです。</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>別のビューが同じ名前です。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>保存したビュー(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (変更あり)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Ctrl+Shift+%1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Actions for saved views</source>
        <translation>保存したビューの操作</translation>
    </message>
    <message>
        <source>Save, rename, order, import and export views</source>
        <translation>ビューの保存、名前の変更、並べ替え、インポート、エクスポート</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>Changes to the views are not saved: a list of views that can&apos;t be used is in the way, see the message before.</source>
        <translation>ビューの変更は保存されません。使用できないビューのリストが妨げています。前のメッセージを参照してください。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Outpost</source>
        <translation>Outpost へようこそ</translation>
    </message>
    <message>
        <source>Add your SMTP2GO account to keep its key in the key store of your system, or use a key once: it stays in memory and is forgotten when you leave the account.</source>
        <translation>SMTP2GO のアカウントを追加するとキーがシステムのキーストアに保存されます。キーを一度だけ使うこともでき、その場合はメモリにだけ置かれ、アカウントを離れると忘れられます。</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>A world of made-up e-mails: no account, no network.</source>
        <translation>架空のメールの世界です。アカウントもネットワークも不要です。</translation>
    </message>
    <message>
        <source>Add an accoun&amp;t…</source>
        <translation>アカウントを追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Your key goes into the key store of your system.</source>
        <translation>キーはお使いのシステムのキーストアに保存されます。</translation>
    </message>
    <message>
        <source>&amp;What Outpost does with a key</source>
        <translation>Outpost によるキーの扱い(&amp;W)</translation>
    </message>
    <message>
        <source>Where it is kept, what it is sent with, and what it is never in.</source>
        <translation>保存先、何とともに送信されるか、どこに決して含まれないか。</translation>
    </message>
    <message>
        <source>Use a key &amp;once…</source>
        <translation>キーを一度だけ使う(&amp;O)…</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>api-…</source>
        <translation>api-…</translation>
    </message>
    <message>
        <source>&amp;Show key</source>
        <translation>キーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>接続の問題</translation>
    </message>
    <message>
        <source>A world of its own with made-up e-mails: no account, no network</source>
        <translation>架空のメールによる独自の世界です。アカウントもネットワークも不要</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Use key once</source>
        <translation>キーを一度だけ使う</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Outpost shows what became of the mail that you send through SMTP2GO. Nothing is sent anywhere before you choose.</source>
        <translation>Outpost は、SMTP2GO を通じて送ったメールがどうなったかを示します。あなたが選択するまで、どこにも何も送信されません。</translation>
    </message>
    <message>
        <source>SMTP2GO</source>
        <translation>SMTP2GO</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>ヘルプのページ</translation>
    </message>
</context>
<context>
    <name>WorkAsModel</name>
    <message>
        <source>Master account</source>
        <translation>マスターアカウント</translation>
    </message>
    <message>
        <source>The subaccount with the id %1</source>
        <translation>ID %1 のサブアカウント</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
</context>
<context>
    <name>WorkAsPopup</name>
    <message>
        <source>Choose whom to work as</source>
        <translation>操作主体を選択</translation>
    </message>
    <message>
        <source>Find a subaccount</source>
        <translation>サブアカウントを探す</translation>
    </message>
    <message>
        <source>Subaccounts</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Asking SMTP2GO</source>
        <translation>SMTP2GO に問い合わせ中</translation>
    </message>
    <message>
        <source>Id of a subaccount</source>
        <translation>サブアカウントの ID</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>名前、アドレスまたは ID</translation>
    </message>
    <message>
        <source>%1 An id can be typed all the same.</source>
        <translation>%1 それでも ID を入力できます。</translation>
    </message>
    <message>
        <source>%1. An id can be typed all the same.</source>
        <translation>%1。それでも ID を入力できます。</translation>
    </message>
    <message>
        <source>Asking SMTP2GO…</source>
        <translation>SMTP2GO に問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln 件のサブアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) fit</source>
        <translation>
            <numerusform>%Ln 件のサブアカウントが一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkAsSwitcher</name>
    <message>
        <source>Work as</source>
        <translation>次として操作</translation>
    </message>
    <message>
        <source>You work as the master account.</source>
        <translation>マスターアカウントとして操作しています。</translation>
    </message>
    <message>
        <source>You work as the subaccount “%1”.</source>
        <translation>サブアカウント「%1」として操作しています。</translation>
    </message>
    <message>
        <source>Master account</source>
        <translation>マスターアカウント</translation>
    </message>
</context>
<context>
    <name>WriteCheckers</name>
    <message>
        <source>Search the activity for its recipient or subject: mail that SMTP2GO took shows there within some minutes.</source>
        <translation>受信者または件名でアクティビティを検索してください。SMTP2GO が受け付けたメールは数分以内に表示されます。</translation>
    </message>
    <message>
        <source>Look at the SMS messages sent, in the web app of SMTP2GO.</source>
        <translation>SMTP2GO の Web アプリで送信済みの SMS メッセージを確認してください。</translation>
    </message>
    <message>
        <source>Verify the domain once more: that changes nothing else.</source>
        <translation>ドメインをもう一度検証してください。ほかには何も変わりません。</translation>
    </message>
    <message>
        <source>Outpost can&apos;t read this back. Look in the web app of SMTP2GO.</source>
        <translation>Outpost はこれを読み直せません。SMTP2GO の Web アプリで確認してください。</translation>
    </message>
</context>
</TS>
