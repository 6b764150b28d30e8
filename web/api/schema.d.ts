export interface paths {
    "/api/v1/organs/{code}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 今日工作：超期的、快到期的、等申请人的、待确认的、新收的、等审签的 */
        get: operations["Desk.desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各年度办到哪一步 */
        get: operations["Desk.years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人最近的导出 */
        get: operations["Exports.list"];
        put?: never;
        /** 导出台账：开始，其余在后台完成；记入日志，个人信息以明文导出的须写明用途 */
        post: operations["Exports.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的一次导出：办到第几行 */
        get: operations["Exports.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的一次导出：文件；完成以后才有，保存七日 */
        get: operations["Exports.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告表格的版面：表头、行名、数字，合并的格子 */
        get: operations["Forms.form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 程序在运行 */
        get: operations["Health.alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以办理：数据库有应答 */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部机关，或者某一天的机关 */
        get: operations["Organs.list"];
        put?: never;
        /** 新建下级机关 */
        post: operations["Organs.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账：最近收到的在前；format 为 csv、xlsx 时是文件 */
        get: operations["Applications.list"];
        put?: never;
        /** 登记申请：提交；填了收到日期的同时登记收到 */
        post: operations["Applications.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找：台账中符合文字或者申请人的申请，编号相同的在前；写明用途的查找记入日志 */
        post: operations["Applications.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请：事实、期限逐日说明、可以办理的事项、经过 */
        get: operations["Applications.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 注销未确认的提交（条例第31条） */
        post: operations["Receiving.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记收到（条例第31条） */
        post: operations["Receiving.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拆分（条例第29条） */
        post: operations["Receiving.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记作废（条例第45条） */
        post: operations["Receiving.voidRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/correction-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 要求补正（条例第30条） */
        post: operations["Deadlines.requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到补正（条例第30条） */
        post: operations["Deadlines.receiveCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/correction-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 逾期不补正，不再处理（条例第30条） */
        post: operations["Deadlines.lapseCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/reason-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 要求说明理由（条例第35条） */
        post: operations["Deadlines.askReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到理由说明（条例第35条） */
        post: operations["Deadlines.receiveReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延迟答复（条例第35条） */
        post: operations["Deadlines.delay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/extension-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出延期（条例第33条） */
        post: operations["Deadlines.proposeExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/extension-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准延期（条例第33条） */
        post: operations["Deadlines.approveExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/extension-decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意延期（条例第33条） */
        post: operations["Deadlines.declineExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长答复期限（条例第33条） */
        post: operations["Deadlines.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/third-party-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 征求第三方意见（条例第32条） */
        post: operations["Consulting.consultThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/third-party-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到第三方意见（条例第32条） */
        post: operations["Consulting.receiveThirdPartyAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/third-party-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第三方逾期未答复（条例第32条） */
        post: operations["Consulting.lapseThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/organ-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 征求其他机关意见（条例第34条） */
        post: operations["Consulting.consultOrgan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/organ-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收到其他机关意见（条例第34条） */
        post: operations["Consulting.receiveOrganAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/organ-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 其他机关逾期未答复（条例第34条） */
        post: operations["Consulting.lapseOrgan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/notice-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记告知送达（条例第40条） */
        post: operations["Consulting.serveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/fee-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收费通知（条例第42条） */
        post: operations["Fees.chargeFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/fee-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记缴费（条例第42条） */
        post: operations["Fees.payFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/fee-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 逾期未缴费，不再处理（条例第42条） */
        post: operations["Fees.lapseFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/fee-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销收费（条例第42条） */
        post: operations["Fees.revokeFeeNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/draft-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拟制答复（条例第36条） */
        post: operations["Signing.draftReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/draft-record-correction-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拟制更正申请的答复（条例第41条） */
        post: operations["Signing.draftReplyOnRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/sign-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审签（条例第17条） */
        post: operations["Signing.signReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/return-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改（条例第17条） */
        post: operations["Signing.returnReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/issue-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发出答复（条例第36条） */
        post: operations["Signing.issueReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记送达（条例第40条） */
        post: operations["Replying.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请人撤回（条例没有规定，实践做法） */
        post: operations["Replying.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/reprocessing-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 责令重新答复（条例第51条） */
        post: operations["Replying.orderReprocessing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/self-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 自行纠错（条例第51条） */
        post: operations["Replying.selfCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转为主动公开（条例第44条） */
        post: operations["Replying.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办（条例第45条） */
        post: operations["Supervising.urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/supervision-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督办单（条例第45条） */
        post: operations["Supervising.orderSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/supervision-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈督办（条例第45条） */
        post: operations["Supervising.answerSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关的超期、未报送情况，发出的催办、督办单与反馈 */
        get: operations["Supervision.below"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/years/{year}/urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办下级机关（条例第47条） */
        post: operations["Supervision.urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/years/{year}/supervision-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向下级机关发督办单（条例第47条） */
        post: operations["Supervision.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/applications/{id}/urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办下级机关的一件申请（该机关设置为上级可见的；条例第47条） */
        post: operations["Supervision.urgeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/applications/{id}/supervision-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 为下级机关的一件申请发督办单（该机关设置为上级可见的；条例第47条） */
        post: operations["Supervision.orderCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/orders-from-above": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上级机关对本机关的催办、督办单 */
        get: operations["Supervision.received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/supervision-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 反馈上级机关的督办单（条例第47条） */
        post: operations["Supervision.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办（条例第45条） */
        post: operations["Assigning.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/hand-over-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收（条例第45条） */
        post: operations["Assigning.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回交办（条例第45条） */
        post: operations["Assigning.handBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/internal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 征求内部意见（条例第45条） */
        post: operations["Assigning.sendRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/internal-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复内部意见（条例第45条） */
        post: operations["Assigning.answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/internal-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回征求（条例第45条） */
        post: operations["Assigning.withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的办理人员：所在处室、角色、外出与代理人 */
        get: operations["Colleagues.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/colleagues/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记外出与代理人；代替已经登记的 */
        post: operations["Colleagues.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/colleagues/{id}/absence-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前结束、撤销外出 */
        post: operations["Colleagues.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的提醒，新的在前 */
        get: operations["Notices.notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有新提醒时立即告知（server-sent events）：每次一行 JSON，unread 为没有读过的条数 */
        get: operations["Notices.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标记本人的提醒为已读 */
        post: operations["Notices.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的提醒还发到哪个邮箱 */
        get: operations["Notices.address"];
        put?: never;
        /** 设置本人提醒的邮箱 */
        post: operations["Notices.keepAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的提醒接口：只有主机名 */
        get: operations["Webhook.shown"];
        put?: never;
        /** 设置本机关的提醒接口 */
        post: operations["Webhook.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/webhook/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不再使用本机关的提醒接口 */
        post: operations["Webhook.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/webhook/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向本机关的提醒接口试发一条 */
        post: operations["Webhook.try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 没有完成的后台任务（本机关与下级机关的；最上级机关还包括整个登记簿的） */
        get: operations["Jobs.failed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/failed-jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再试一次没有完成的后台任务 */
        post: operations["Jobs.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记行政复议（条例第51条） */
        post: operations["Disputes.fileReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/suit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记行政诉讼（条例第51条） */
        post: operations["Disputes.fileSuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/review-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复议结案（条例第51条） */
        post: operations["Disputes.decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/suit-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 诉讼结案（条例第51条） */
        post: operations["Disputes.decideSuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上诉（条例第51条） */
        post: operations["Disputes.fileAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上诉结案（条例第51条） */
        post: operations["Disputes.decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/category-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正申请人类别（条例第45条） */
        post: operations["Fixing.correctCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/receipt-date-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正收到日期（条例第31条） */
        post: operations["Fixing.correctReceiptDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/closure-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正办理结果（条例第45条） */
        post: operations["Fixing.correctClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/details-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正申请人信息（条例第45条） */
        post: operations["Fixing.correctDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复议与诉讼清单 */
        get: operations["Cases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases/{caseNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件与申请无关的复议或者诉讼 */
        get: operations["Cases.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记与申请无关的行政复议 */
        post: operations["Cases.fileReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases/suit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记与申请无关的行政诉讼 */
        post: operations["Cases.fileSuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases/{caseNo}/review-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复议结案 */
        post: operations["Cases.decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases/{caseNo}/suit-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 诉讼结案 */
        post: operations["Cases.decideSuit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases/{caseNo}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记上诉 */
        post: operations["Cases.fileAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/cases/{caseNo}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上诉结案 */
        post: operations["Cases.decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度的办理状态：结转、锁定、公布的与调整后的数字 */
        get: operations["Years.state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告表格；format 为 html、csv、xlsx、docx 时是网页或者文件 */
        get: operations["Years.tables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/cells/{row}/{column}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个格子里数到的申请（表四：案件；表二：登记） */
        get: operations["Years.cell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 勾稽关系逐条核对 */
        get: operations["Years.checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 年终结转：开始，其余在后台完成 */
        post: operations["Years.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 锁定年度报告 */
        post: operations["Years.lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/person/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看个人信息：记入日志，明文只给一次 */
        post: operations["Persons.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/person/restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 限制处理个人信息 */
        post: operations["Persons.restrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/person/restriction-lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除限制 */
        post: operations["Persons.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/person/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除个人信息：密钥、密文和索引一并销毁，不能恢复；登记与统计不变 */
        post: operations["Persons.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/applications/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 到现在为止有哪些文书 */
        get: operations["Papers.list"];
        put?: never;
        /** 出具一份文书（Word 或者网页）：写有个人信息的记入日志，明文只给一次 */
        post: operations["Papers.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/receipt-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 以何日为收到申请之日（第三十一条） */
        get: operations["ReceiptDate.ask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关：名称、设置、文号规则、审签流程与历次变动 */
        get: operations["Organ.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更机关的设置 */
        post: operations["Organ.settings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/security-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更机关的安全设置 */
        post: operations["Organ.securitySettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/number-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更文号规则 */
        post: operations["Organ.numberScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/sign-off-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更审签流程 */
        post: operations["Organ.signOffChain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/report-sign-off-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更年度报告的审签流程 */
        post: operations["Organ.reportChain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关：名称、上级机关与历次变动 */
        get: operations["Units.unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下级机关更名 */
        post: operations["Units.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下级机关改隶 */
        post: operations["Units.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/move/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下级机关改隶以前：哪些未办结申请的期限会移动；不改隶 */
        post: operations["Units.movePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下级机关并入另一机关 */
        post: operations["Units.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销下级机关 */
        post: operations["Units.dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关的台账（该机关设置为上级可见的）：没有申请人 */
        get: operations["CasesBelow.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关的一件申请（该机关设置为上级可见的）：没有申请人 */
        get: operations["CasesBelow.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段时间的统计，连同去年同期；format 为 csv、xlsx 时是文件 */
        get: operations["Statistics.statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/statistics/figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个统计数字由哪些机关相加 */
        get: operations["Statistics.figure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个统计数字数到的申请或者案件 */
        get: operations["Statistics.cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关的一个统计数字数到的申请或者案件（该机关设置为上级可见的） */
        get: operations["Statistics.casesBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近的导入 */
        get: operations["Imports.list"];
        put?: never;
        /** 上传旧台账（.xlsx 或 CSV）；文件封存，导入完毕或者放弃后删除，至多保存七天 */
        post: operations["Imports.bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入办到哪一步、进度与数字 */
        get: operations["Imports.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账里有什么：工作表、列、用语、疑问，以及先要解决的 */
        get: operations["Imports.desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定工作表、列、用语和疑问 */
        post: operations["Imports.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试导入：不登记，逐行给出将会怎样；在后台进行 */
        post: operations["Imports.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入：在后台进行，中断后接着办理 */
        post: operations["Imports.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃：已经登记的保留，其余不再导入，文件删除 */
        post: operations["Imports.giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试导入或者导入的逐行结果 */
        get: operations["Imports.lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入结果的文件：不能导入的行与原因，或者全部 */
        get: operations["Imports.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日历：各年度依据的通知与历次变更 */
        get: operations["Calendar.calendar"];
        put?: never;
        /** 录入或者变更一年的工作日历 */
        post: operations["Calendar.layDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的工作日历：逐日是否工作日及其理由 */
        get: operations["Calendar.year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读出通知里的放假安排，供核对；不录入 */
        post: operations["Calendar.notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入以前：哪些未办结申请的期限会移动；不录入 */
        post: operations["Calendar.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar/local/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入地方节假日以前：哪些未办结申请的期限会移动；不录入 */
        post: operations["Regions.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入或者变更一个地区一年的地方节假日 */
        post: operations["Regions.layDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar/regions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更机关所属地区以前：哪些未办结申请的期限会移动；不变更 */
        post: operations["Regions.regionPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/calendar/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更机关所属的地区 */
        post: operations["Regions.setRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/register-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 主动公开登记簿，新的在前 */
        get: operations["Registers.list"];
        put?: never;
        /** 登记一条主动公开情况 */
        post: operations["Registers.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/register-entries/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正一条主动公开登记 */
        post: operations["Registers.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/processing-fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请登记簿里当年收到的信息处理费，供计入行政事业性收费 */
        get: operations["Registers.fees"];
        put?: never;
        /** 把当年收到的信息处理费计入行政事业性收费；已经计入的，更正为现在的合计 */
        post: operations["Registers.recordFees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告：文字、数字、核对、审签、历次稿与期限；format 为 html、docx 时是整份报告 */
        get: operations["Reports.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/offered-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按现有数字拟出的参考文字 */
        get: operations["Reports.offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某一稿的文字 */
        get: operations["Reports.draftText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 起草（保存一稿） */
        post: operations["Reports.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明提示 */
        post: operations["Reports.explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审签 */
        post: operations["Reports.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/draft-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 */
        post: operations["Reports.returnDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送 */
        post: operations["Reports.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公布 */
        post: operations["Reports.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/report/corrected-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正公布 */
        post: operations["Reports.republish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/years/{year}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关报送的年度报告 */
        get: operations["ReportsBelow.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/years/{year}/report/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接收下级机关的年度报告 */
        post: operations["ReportsBelow.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/units/{unit}/years/{year}/report/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回下级机关的年度报告 */
        post: operations["ReportsBelow.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 汇总的各单位：报送、锁定、核对的情况，能否定稿 */
        get: operations["Compilation.units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 汇总定稿 */
        post: operations["Compilation.freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期初：公布的表格，逐列核对结转下年度的在办申请 */
        get: operations["Opening.opening"];
        put?: never;
        /** 录入期初：启用以前最后一个年度公布的表格 */
        post: operations["Opening.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/opening/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从公布的年度报告（.xlsx、CSV、.docx、网页、PDF、文本）录入期初 */
        post: operations["Opening.bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/opening/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明期初一列的差额 */
        post: operations["Opening.explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/years/{year}/opening/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 封存期初年度：各列相同或者已经说明 */
        post: operations["Opening.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前会话：本人、机关、角色、可以办理的事项 */
        get: operations["Session.mine"];
        put?: never;
        /** 登录 */
        post: operations["Session.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 怎样登录：有没有统一身份认证 */
        get: operations["Session.ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录 */
        post: operations["Session.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的全部会话 */
        get: operations["Session.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/list/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束本人的一个会话 */
        post: operations["Session.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出本人的全部会话 */
        post: operations["Session.signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改口令；其他会话随之结束 */
        post: operations["Session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绑定动态口令：生成密钥 */
        post: operations["Session.beginFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绑定动态口令：输入第一个口令，得到恢复码 */
        post: operations["Session.confirmFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机关的账号 */
        get: operations["Accounts.list"];
        put?: never;
        /** 新建账号；角色由安全管理员授予 */
        post: operations["Accounts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 */
        post: operations["Accounts.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用账号 */
        post: operations["Accounts.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置口令：得到一次性口令 */
        post: operations["Accounts.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授予角色：以所列角色代替现有角色 */
        post: operations["Accounts.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更所在处室 */
        post: operations["Accounts.place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/sessions-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束账号的全部会话 */
        post: operations["Accounts.endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除登录锁定 */
        post: operations["Accounts.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/accounts/{id}/second-factor-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除动态口令；本人下次登录后重新绑定 */
        post: operations["Accounts.removeFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organs/{code}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录：谁、何时、从哪里、做了什么 */
        get: operations["Audit.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DeskReply: {
            /** Format: date */
            today: string;
            supervised: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
            }[];
            overdue: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
            }[];
            dueSoon: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
            }[];
            toServe: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
            }[];
            awaitingAnswer: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
            }[];
            unconfirmed: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
            }[];
            cameIn: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
            }[];
            /** @description 待询问的人签收、另行交办、回复意见的，以及刚有回复的 */
            toAccept: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
                /** @description 什么事，用中文；代谁办理 */
                awaits: string;
            }[];
            /** @description 待询问的人签收、另行交办、回复意见的，以及刚有回复的 */
            handedBack: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
                /** @description 什么事，用中文；代谁办理 */
                awaits: string;
            }[];
            /** @description 待询问的人签收、另行交办、回复意见的，以及刚有回复的 */
            toAnswer: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
                /** @description 什么事，用中文；代谁办理 */
                awaits: string;
            }[];
            /** @description 待询问的人签收、另行交办、回复意见的，以及刚有回复的 */
            answersCame: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
                /** @description 什么事，用中文；代谁办理 */
                awaits: string;
            }[];
            /** @description 等询问的人审签、批准或者办理的 */
            awaitingMe: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
                /**
                 * @description 答复，或者延期
                 * @enum {string}
                 */
                what: "reply" | "extension";
                /** @description 等哪一步审签 */
                step: string | null;
                /** @description 等什么，用中文 */
                awaits: string;
            }[];
            /** @description 等别人的 */
            awaitingOthers: {
                id: string;
                registerNo: string | null;
                state: string;
                stateLabel: string;
                receivedOn: string | null;
                handlingUnit: string | null;
                /** @description 答复、补正、缴费或者送达答复的期限 */
                dueOn: string | null;
                /** @description 到期限还有几个工作日；已过的为负数 */
                daysLeft: number | null;
                /**
                 * @description 答复，或者延期
                 * @enum {string}
                 */
                what: "reply" | "extension";
                /** @description 等哪一步审签 */
                step: string | null;
                /** @description 等什么，用中文 */
                awaits: string;
            }[];
            /** @description 各有几件 */
            counts: {
                supervised: number;
                overdue: number;
                dueSoon: number;
                toServe: number;
                awaitingAnswer: number;
                unconfirmed: number;
                cameIn: number;
                toAccept: number;
                handedBack: number;
                toAnswer: number;
                answersCame: number;
                awaitingMe: number;
                awaitingOthers: number;
            };
            /** @description 还没有报送、公布的年度报告（第四十九条） */
            reports: {
                year: number;
                /** @enum {string} */
                what: "submission" | "publication";
                label: string;
                /** Format: date */
                dueOn: string;
                /** @description 还有几天；已过的为负数 */
                daysLeft: number;
            }[];
            days: {
                /** Format: date */
                date: string;
                workday: boolean;
                why: string;
                /** @description 当天到期的件数 */
                due: number;
            }[];
        };
        /** @description 各种错误的统一格式 */
        ErrorReply: {
            /** @description 拒绝事由的代码 */
            code: string;
            /** @description 依据的《政府信息公开条例》条款 */
            article?: string;
            /** @description 依据的条款，写成文字 */
            basis?: string;
            /** @description 写给经办人的一句话 */
            message: string;
            /** @description 有误的字段 */
            fields?: {
                field: string;
                message: string;
            }[];
            /** @description 版本过期时：现在的版本 */
            version?: number;
        };
        YearsReply: {
            years: {
                year: number;
                received: number;
                closed: number;
                runCompleted: boolean;
                locked: boolean;
                /** @description 首次锁定时一并关闭的以前年度 */
                closedUnpublished: boolean;
            }[];
        };
        OrderExport: {
            /**
             * 格式
             * @description 格式
             * @enum {string}
             */
            format: "xlsx" | "csv";
            /**
             * 个人信息
             * @description 个人信息；不选则不含
             * @enum {string}
             */
            persons?: "masked" | "opened";
            /**
             * 查看目的
             * @description 用途；个人信息以明文导出的应当写明
             * @enum {string}
             */
            purpose?: "handling" | "service" | "repeat_check" | "dispute" | "data_subject" | "supervision" | "export" | "print" | "other";
            /**
             * 说明
             * @description 用途的说明；选“其他”时必填，不要写入个人信息
             */
            note?: string;
            /**
             * 筛选
             * @description 台账的筛选；不填为全部
             */
            filters?: components["schemas"]["LedgerFilters"];
        };
        LedgerFilters: {
            /**
             * 状态
             * @description 状态
             * @enum {string}
             */
            state?: "lodged" | "discarded" | "in_progress" | "awaiting_correction" | "awaiting_payment" | "closed" | "reprocessing" | "voided";
            /**
             * 收到年度
             * @description 收到申请的年度
             */
            receivedIn?: number;
            /**
             * 收到不早于
             * Format: date
             * @description 收到申请之日，从这一天起
             * @example 2026-03-05
             */
            receivedFrom?: string;
            /**
             * 收到不晚于
             * Format: date
             * @description 收到申请之日，到这一天止
             * @example 2026-03-05
             */
            receivedThrough?: string;
            /**
             * 申请渠道
             * @description 申请渠道
             * @enum {string}
             */
            channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral";
            /**
             * 申请人类别
             * @description 申请人类别
             * @enum {string}
             */
            category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
            /**
             * 办理结果
             * @description 办理结果，或者其大类（例如 refused）
             * @enum {string}
             */
            outcome?: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc";
            /**
             * 承办处室
             * @description 承办处室
             */
            handlingUnit?: string;
            /**
             * 承办人
             * Format: uuid
             * @description 承办人的账号
             */
            heldBy?: string;
            /**
             * 办结不早于
             * Format: date
             * @description 办结之日，从这一天起
             * @example 2026-03-05
             */
            closedFrom?: string;
            /**
             * 办结不晚于
             * Format: date
             * @description 办结之日，到这一天止
             * @example 2026-03-05
             */
            closedThrough?: string;
            /**
             * 期限不早于
             * Format: date
             * @description 答复期限在这一天以后（含）届满
             * @example 2026-03-05
             */
            dueFrom?: string;
            /**
             * 期限不晚于
             * Format: date
             * @description 答复期限在这一天以前（含）届满
             * @example 2026-03-05
             */
            dueBy?: string;
            /**
             * 是否超期
             * @description 答复期限已过
             * @enum {string}
             */
            overdue?: "true" | "false";
            /**
             * 是否逾期答复
             * @description 逾期答复
             * @enum {string}
             */
            late?: "true" | "false";
            /**
             * 登记编号
             * @description 登记编号的开头
             */
            registerNo?: string;
        };
        ExportReply: {
            id: string;
            /**
             * @description 办理中、已完成、已撤回（所含的人有依法删除或者限制处理的）
             * @enum {string}
             */
            state: "running" | "done" | "withdrawn";
            /** @enum {string} */
            format: "csv" | "xlsx";
            /** @description 个人信息：遮盖、明文；不含的为 null */
            persons: ("masked" | "opened") | null;
            /** @description 已经写了几行 */
            done: number;
            /** @description 共几行；还不知道的为 null */
            rowCount: number | null;
            /** @description 文件的字节数；没有完成的为 null */
            size: number | null;
            /** @description 提出的时间 */
            askedAt: string;
            /**
             * Format: date
             * @description 保存到哪一天
             */
            keptThrough: string;
        };
        ExportsReply: {
            exports: components["schemas"]["ExportReply"][];
        };
        FormReply: {
            title: string;
            /** @enum {string} */
            edition: "cn-2019" | "cn-2021";
            /** @enum {string} */
            status: "provisional" | "locked";
            statusLabel: string;
            /** @description 数字的依据，印在表下 */
            standsOn: string;
            tables: {
                heading: string;
                labelColumns: number;
                heads: {
                    content: string | number;
                    /** @enum {string} */
                    kind: "note" | "head" | "label" | "figure" | "total";
                    /** @description 占几行 */
                    rows: number;
                    /** @description 占几列 */
                    columns: number;
                    /** @description 数字的行代码与列代码 */
                    at?: {
                        row: string;
                        column: string;
                    };
                    /** @description 连同单位印出的金额：数值与单位 */
                    amount?: {
                        figure: number;
                        unit: string;
                    };
                }[][];
                body: {
                    content: string | number;
                    /** @enum {string} */
                    kind: "note" | "head" | "label" | "figure" | "total";
                    /** @description 占几行 */
                    rows: number;
                    /** @description 占几列 */
                    columns: number;
                    /** @description 数字的行代码与列代码 */
                    at?: {
                        row: string;
                        column: string;
                    };
                    /** @description 连同单位印出的金额：数值与单位 */
                    amount?: {
                        figure: number;
                        unit: string;
                    };
                }[][];
            }[];
            /** @description 行代码、列代码在表上的名称 */
            names: {
                rows: {
                    [key: string]: string;
                };
                columns: {
                    [key: string]: string;
                };
            };
            checks: {
                rule: string;
                level: string;
                ok: boolean;
                at: string;
                message: string;
            }[];
            units: {
                code: string;
                name: string;
                /** @enum {string} */
                status: "provisional" | "locked" | "missing";
            }[];
        };
        HealthReply: {
            /** @enum {string} */
            status: "ok";
        };
        OrganList: {
            organs: components["schemas"]["OrganReply"][];
        };
        OrganReply: {
            code: string;
            name: string;
            /** @description 上级机关代码 */
            parent: string | null;
        };
        CreateOrgan: {
            /**
             * 机关代码
             * @description 机关代码：文字、数字和中间的连字符；登记编号以它开头
             */
            code: string;
            /**
             * 名称
             * @description 机关名称
             */
            name: string;
            /**
             * 上级机关
             * @description 上级机关代码：本机关或者其下级；不填则为本机关
             * @default null
             */
            parent?: string | null;
        };
        Register: {
            /**
             * 申请类型
             * @description 不填：政府信息公开申请；更正申请见第四十一条
             * @enum {string}
             */
            caseKind?: "disclosure" | "record_correction";
            /**
             * 申请渠道
             * @description 申请渠道
             * @enum {string}
             */
            channel: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral";
            /**
             * 提交日期
             * Format: date
             * @description 提交之日
             * @example 2026-03-05
             */
            submittedOn: string;
            /**
             * 申请人类别
             * @description 申请人类别
             * @enum {string}
             */
            category: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
            /**
             * 形式要求
             * @description 形式要求
             */
            formRequested?: string;
            /**
             * 代为填写的工作人员
             * @description 口头申请：代为填写的工作人员
             */
            oralScribe?: string;
            /**
             * 收到日期
             * Format: date
             * @description 收到申请之日（第三十一条）；双方尚未确认的不填
             * @example 2026-03-05
             */
            receivedOn?: string;
            /**
             * 登记编号
             * @description 登记编号；不填则取本机关本年度下一号
             */
            registerNo?: string;
            /**
             * 来信日期
             * Format: date
             * @description 平常信函：来信之日，早于确认之日时填写
             * @example 2026-03-05
             */
            arrivedOn?: string;
            /**
             * 承办处室
             * @description 承办处室
             */
            handlingUnit?: string;
            /** 申请人与内容 */
            details: {
                /**
                 * 申请人
                 * @description 申请人姓名或者名称
                 */
                applicant: string;
                /**
                 * 证件类型
                 * @description 证件类型
                 */
                idType?: string | null;
                /**
                 * 证件号码
                 * @description 证件号码
                 */
                idNo?: string | null;
                /**
                 * 联系方式
                 * @description 联系方式
                 */
                contact?: string | null;
                /**
                 * 代理人
                 * @description 代理人
                 */
                agent?: string | null;
                /**
                 * 申请内容
                 * @description 所需政府信息的内容描述
                 */
                content?: string | null;
            };
        };
        /** @description 登记之后的申请：新版本、状态、到期日 */
        OrderReply: {
            id: string;
            registerNo: string | null;
            version: number;
            state: string;
            dueOn: string | null;
            events: string[];
            violations: components["schemas"]["Breach"][];
            /** @description 这次登记调整了哪些已锁定年度 */
            adjustments: number[];
            /** @description 拆分出来的申请 */
            splitInto?: components["schemas"]["Registered"][];
        };
        /** @description 已经发生、照实登记的违规情形 */
        Breach: {
            code: string;
            /** @description 条例条款；没有规定的为 null */
            article: string | null;
            sentence: string;
        };
        Registered: {
            id: string;
            registerNo: string | null;
            version: number;
            state: string;
            dueOn: string | null;
        };
        LedgerReply: {
            lines: {
                id: string;
                version: number;
                registerNo: string | null;
                state: string;
                channel: string | null;
                category: string;
                /** Format: date */
                submittedOn: string;
                receivedOn: string | null;
                dueOn: string | null;
                overdue: boolean;
                correctionDueOn: string | null;
                payBy: string | null;
                extended: boolean;
                closedOn: string | null;
                outcome: string | null;
                outcomeLabel: string | null;
                docNo: string | null;
                handlingUnit: string | null;
                /** @description 承办人的账号 */
                heldBy: string | null;
                heldByName: string | null;
                /** @description 违规情形的个数 */
                violations: number;
            }[];
            /** @description 下一页的 cursor；最后一页为 null */
            next: string | null;
        };
        LedgerSearch: {
            /**
             * 查找
             * @description 编号、文号、承办处室、申请内容的至少两个字，或者完整的姓名、证件号码、联系方式，几个词用空格隔开
             */
            text: string;
            /**
             * 查看目的
             * @description 用途；写明的记入日志，连同完整的申请人姓名、证件号码、联系方式，以及（可以查看个人信息的）申请内容与备注中的文字一起查找
             * @enum {string}
             */
            purpose?: "handling" | "service" | "repeat_check" | "dispute" | "data_subject" | "supervision" | "export" | "print" | "other";
            /**
             * 说明
             * @description 用途的说明；选“其他”时必填，不要写入个人信息
             */
            note?: string;
        };
        FoundReply: {
            lines: {
                id: string;
                version: number;
                registerNo: string | null;
                state: string;
                channel: string | null;
                category: string;
                /** Format: date */
                submittedOn: string;
                receivedOn: string | null;
                dueOn: string | null;
                overdue: boolean;
                correctionDueOn: string | null;
                payBy: string | null;
                extended: boolean;
                closedOn: string | null;
                outcome: string | null;
                outcomeLabel: string | null;
                docNo: string | null;
                handlingUnit: string | null;
                /** @description 承办人的账号 */
                heldBy: string | null;
                heldByName: string | null;
                /** @description 违规情形的个数 */
                violations: number;
                /**
                 * @description 在哪里找到：clear 编号、文号、承办处室，person 申请人，content 申请内容或者备注
                 * @enum {string}
                 */
                foundIn: "clear" | "person" | "content";
            }[];
            /** @description 接着查找的 cursor，一页不满、没有一件的也可能有；查完了为 null */
            next: string | null;
        };
        ApplicationReply: {
            id: string;
            version: number;
            stateLabel: string;
            outcomeLabel: string | null;
            /** @description 申请目前的全部事实 */
            facts: {
                [key: string]: unknown;
            };
            /** @description 正在计算的期限；答复期限逐日说明计与不计 */
            clock: {
                /**
                 * @description 答复、补正、缴费、责令重新答复
                 * @enum {string}
                 */
                of: "reply" | "correction" | "payment" | "order";
                /** Format: date */
                startedOn: string;
                workingDays: number | null;
                dueOn: string | null;
                unknown: ("consultation_open" | "calendar_missing" | "not_served" | "not_set") | null;
                summary: string;
                /** @description 还有几个工作日；已过的为负数，已经办结或者不知道的为 null */
                daysLeft: number | null;
                days: {
                    /** Format: date */
                    date: string;
                    counts: boolean;
                    why: string;
                }[];
            } | null;
            /** @description 现在应当想到的事；action 为办理它的事项 */
            prompts: {
                said: string;
                article: string | null;
                /** @description 依据的条款，写成文字；没有规定的为 null */
                basis: string | null;
                action: string | null;
            }[];
            /** @description 由询问的人拟制答复，审签会怎样；没有要说的为 null */
            draftingNote: string | null;
            violations: {
                /** Format: date */
                on: string;
                code: string;
                /** @description 条例条款；没有规定的为 null */
                article: string | null;
                sentence: string;
                /** @description 依据的条款，写成文字；没有规定的为 null */
                basis: string | null;
            }[];
            /** @description 询问的人现在可以办理的事项；path 接在本申请的地址之后 */
            actions: {
                type: string;
                label: string;
                article: string | null;
                /** @description 依据的条款，写成文字；没有规定的为 null */
                basis: string | null;
                path: string;
            }[];
            /** @description 等待反馈的督办单由哪一上级机关发出，已由其他机关承接的一并写明；没有则为 null */
            orderFrom: string | null;
            /** @description 由谁承办、等谁签收、向谁征求内部意见 */
            assignment: components["schemas"]["AssignmentShown"];
            /** @description 正在审签的答复；没有拟制的为 null */
            signOff: components["schemas"]["SignOff"] | null;
            /** @description 已经提出、尚未告知申请人的延期 */
            extension: {
                workingDays: number;
                reason: string | null;
                proposedBy: string;
                proposedByName: string | null;
                /** Format: date */
                proposedOn: string;
                approvedBy: string | null;
                approvedByName: string | null;
                approvedOn: string | null;
                /** @description null：询问的人可以批准；否则为不能批准的原因 */
                mayI: string | null;
            } | null;
            timeline: {
                version: number;
                type: string;
                label: string;
                /** Format: date */
                on: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
                /** @description 账号的姓名 */
                actorName: string | null;
                facts: {
                    [key: string]: unknown;
                };
                violations: components["schemas"]["Breach"][];
                /** @description 办理之后的状态 */
                stateLabel: string;
            }[];
            /** @description 申请人；从未登记的为 null */
            person: components["schemas"]["PersonShown"] | null;
            /** @description 征求过意见的第三方 */
            thirdParties: components["schemas"]["ThirdPartyShown"][];
        };
        AssignmentShown: {
            unit: string | null;
            person: string | null;
            personName: string | null;
            /** @description 承办人外出：今天由谁代理 */
            deputyName: string | null;
            /** @description 签收之日 */
            since: string | null;
            /** @description 要求拟出答复的日期 */
            draftBy: string | null;
            /** @description 已经交办、等待签收的 */
            given: {
                unit: string | null;
                personName: string | null;
                deputyName: string | null;
                words: string;
                draftBy: string | null;
                /** Format: date */
                handedOn: string;
                fromName: string | null;
            } | null;
            /** @description 已经退回、尚未另行交办的 */
            handedBack: {
                reason: string;
                byName: string | null;
                toName: string | null;
                /** Format: date */
                handedBackOn: string;
            } | null;
            requests: {
                request: number;
                unit: string | null;
                personName: string | null;
                matter: string;
                /** Format: date */
                sentOn: string;
                /** Format: date */
                answerBy: string;
                fromName: string | null;
                /**
                 * @description 等待回复、已回复、已撤回、随申请办结
                 * @enum {string}
                 */
                state: "open" | "answered" | "withdrawn" | "moot";
                overdue: boolean;
                answer: string | null;
                answeredByName: string | null;
                onBehalfOfName: string | null;
                repliedOn: string | null;
                mayAnswer: boolean;
                mayWithdraw: boolean;
            }[];
        };
        SignOff: {
            /** @description 答复稿：种类、文号、办理结果、依据等；成文日期是最后一步审签之日 */
            draft: {
                [key: string]: unknown;
            };
            /** @description 拟制人的账号 */
            draftedBy: string;
            draftedByName: string | null;
            /** Format: date */
            draftedOn: string;
            /** @description 救济告知 */
            remedy: string | null;
            /** @description 查看答复书正文时的 letter；没有正文的为 null */
            letter: string | null;
            /** @description 审签时应当写明的摘要 */
            digest: string;
            /** @description 退回修改：须重新拟制 */
            returned: {
                step: string;
                by: string;
                byName: string | null;
                reason: string;
                /** Format: date */
                returnedOn: string;
            } | null;
            steps: {
                step: string;
                label: string;
                role: string;
                roleLabel: string;
                signedBy: string | null;
                signedByName: string | null;
                signedOn: string | null;
            }[];
            /** @description 轮到哪一步；审签完毕或者已经退回的为 null */
            next: string | null;
            /** @description null：询问的人可以审签或者退回；否则为不能的原因 */
            mayI: string | null;
            /** @description 这份答复照此发出将照实登记的违规情形 */
            breaches: components["schemas"]["Breach"][];
        };
        PersonShown: {
            /** @description 个人信息的编号 */
            ref: string;
            /** @enum {string} */
            state: "active" | "restricted" | "erased";
            stateLabel: string;
            /** @description 遮盖后的申请人信息与内容描述；限制处理的、已经删除的为空 */
            details: {
                [key: string]: string | null;
            };
            /** @description 同一申请人的其他申请 */
            others: {
                id: string;
                registerNo: string | null;
                receivedOn: string | null;
                outcomeLabel: string | null;
                docNo: string | null;
                closedOn: string | null;
                /**
                 * @description 证件相同，或者仅姓名、联系方式相同
                 * @enum {string}
                 */
                agreesIn: "identity" | "name" | "contact";
            }[];
            /** @description 同一申请人当月在这一件以前的件数；没有登记证件的为 null */
            earlierInMonth: number | null;
        };
        ThirdPartyShown: {
            /** @description 个人信息的编号 */
            ref: string;
            /** @enum {string} */
            state: "active" | "restricted" | "erased";
            stateLabel: string;
            /** @description 遮盖后的第三方信息与意见；限制处理的、已经删除的为空 */
            details: {
                [key: string]: string | null;
            };
            /** @description 征求意见书的编号；查看明文时填写 */
            letter: string;
        };
        Discard: {
            /**
             * 注销日期
             * Format: date
             * @example 2026-03-05
             */
            discardedOn: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        Confirm: {
            /**
             * 登记编号
             * @description 登记编号；不填则取本机关本年度下一号
             */
            registerNo?: string;
            /**
             * 收到日期
             * Format: date
             * @description 收到申请之日（第三十一条）
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * 来信日期
             * Format: date
             * @description 平常信函：来信之日，早于确认之日时填写
             * @example 2026-03-05
             */
            arrivedOn?: string;
            /**
             * 承办处室
             * @description 承办处室
             */
            handlingUnit?: string;
        };
        Split: {
            /**
             * 拆分日期
             * Format: date
             * @example 2026-03-05
             */
            splitOn: string;
            /**
             * 另行登记的内容
             * @description 另行登记的各项内容
             */
            children: components["schemas"]["SplitOff"][];
        };
        SplitOff: {
            /** 登记编号 */
            registerNo?: string;
            /** 承办处室 */
            handlingUnit?: string;
            /**
             * 申请内容
             * @description 拆分出来的内容
             */
            content: string;
        };
        Void: {
            /**
             * 作废日期
             * Format: date
             * @example 2026-03-05
             */
            voidedOn: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        RequestCorrection: {
            /**
             * 告知书文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            noticeNo?: string | null;
            /**
             * 告知日期
             * Format: date
             * @description 告知之日
             * @example 2026-03-05
             */
            issuedOn: string;
            /**
             * 送达（签收）日期
             * @description 送达申请人之日；尚不知道填 null
             */
            servedOn: string | null;
            /**
             * 需要补正的事项
             * @description 需要补正的事项，应当一次列全
             */
            items: string[];
            /**
             * 补正期限
             * @description 补正期限
             */
            dueOn: string | null;
            /**
             * 已写明逾期不补正的后果
             * @description 是否写明逾期不补正的后果
             */
            consequenceStated?: boolean;
        };
        ReceiveCorrection: {
            /**
             * 收到日期
             * Format: date
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * 申请渠道
             * @description 申请渠道
             * @enum {string}
             */
            channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral";
            /**
             * 逾期但有正当理由
             * @description 逾期但有正当理由
             */
            lateButJustified?: boolean;
        };
        LapseCorrection: {
            /**
             * 确认逾期的日期
             * Format: date
             * @example 2026-03-05
             */
            lapsedOn: string;
            /**
             * 文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            docNo?: string | null;
            /**
             * 没有正当理由
             * @description 没有正当理由
             */
            noJustification?: boolean;
        };
        AskReason: {
            /**
             * 提出日期
             * Format: date
             * @example 2026-03-05
             */
            requestedOn: string;
            /** 说明理由的期限 */
            dueOn: string | null;
        };
        ReceiveReason: {
            /**
             * 收到日期
             * Format: date
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * 理由合理
             * @description 理由是否合理
             */
            judgedReasonable: boolean;
        };
        Delay: {
            /**
             * 延迟到
             * Format: date
             * @description 延迟到何日
             * @example 2026-03-05
             */
            newDueOn: string;
            /**
             * 告知申请人的日期
             * Format: date
             * @example 2026-03-05
             */
            notifiedOn: string;
            /**
             * 理由
             * @description 理由
             */
            reason?: string;
        };
        ProposeExtension: {
            /**
             * 延长的工作日
             * @description 延长的工作日，1至20
             */
            workingDays: number;
            /**
             * 理由
             * @description 理由
             */
            reason?: string;
            /**
             * 提出日期
             * Format: date
             * @description 提出之日；不填为今天
             * @example 2026-03-05
             */
            proposedOn?: string;
        };
        ApproveExtension: {
            /**
             * 批准日期
             * Format: date
             * @description 批准之日；不填为今天
             * @example 2026-03-05
             */
            approvedOn?: string;
        };
        DeclineExtension: {
            /**
             * 理由
             * @description 理由
             */
            reason: string;
            /**
             * 决定日期
             * Format: date
             * @description 决定之日；不填为今天
             * @example 2026-03-05
             */
            declinedOn?: string;
        };
        Extend: {
            /**
             * 告知书文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            noticeNo?: string | null;
            /**
             * 告知申请人的日期
             * Format: date
             * @description 告知申请人之日
             * @example 2026-03-05
             */
            notifiedOn: string;
        };
        ConsultThirdParty: {
            /**
             * 征求意见书编号
             * @description 征求意见书的编号，由本机关自定
             */
            consultation: string;
            /**
             * 征求意见书文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            letterNo?: string | null;
            /**
             * 发出日期
             * Format: date
             * @example 2026-03-05
             */
            sentOn: string;
            /** 送达（签收）日期 */
            servedOn: string | null;
            /** 申请人与内容 */
            details?: {
                /**
                 * 第三方
                 * @description 第三方姓名或者名称
                 */
                thirdParty: string;
                /**
                 * 联系方式
                 * @description 联系方式
                 */
                contact?: string;
            };
        };
        ReceiveThirdPartyAnswer: {
            /**
             * 征求意见书编号
             * @description 征求意见书的编号，由本机关自定
             */
            consultation: string;
            /**
             * 收到日期
             * Format: date
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * 意见
             * @description 意见：同意、不同意、部分同意
             * @enum {string}
             */
            position: "agree" | "object" | "partial";
            /** 申请人与内容 */
            details?: {
                /**
                 * 意见内容
                 * @description 第三方的意见
                 */
                answer: string;
            };
        };
        LapseConsultation: {
            /**
             * 征求意见书编号
             * @description 征求意见书的编号，由本机关自定
             */
            consultation: string;
            /**
             * 确认逾期的日期
             * Format: date
             * @example 2026-03-05
             */
            lapsedOn: string;
        };
        ConsultOrgan: {
            /**
             * 征求意见书编号
             * @description 征求意见书的编号，由本机关自定
             */
            consultation: string;
            /**
             * 被征求意见的机关
             * @description 被征求意见的机关
             */
            organ: string;
            /**
             * 对方是
             * @description 共同制作机关或者其他机关
             * @enum {string}
             */
            kind: "joint_author" | "other";
            /** 征求意见书文号 */
            letterNo?: string;
            /**
             * 发出日期
             * Format: date
             * @example 2026-03-05
             */
            sentOn: string;
            /** 送达（签收）日期 */
            servedOn: string | null;
        };
        ReceiveAnswer: {
            /**
             * 征求意见书编号
             * @description 征求意见书的编号，由本机关自定
             */
            consultation: string;
            /**
             * 收到日期
             * Format: date
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * 意见
             * @description 意见：同意、不同意、部分同意
             * @enum {string}
             */
            position: "agree" | "object" | "partial";
        };
        ServeNotice: {
            /**
             * 送达的文书
             * @description 补正告知、征求意见书、收费通知
             * @enum {string}
             */
            notice: "correction" | "consultation" | "fee";
            /**
             * 征求意见书编号
             * @description 征求意见书的编号，由本机关自定
             */
            consultation?: string;
            /**
             * 送达（签收）日期
             * Format: date
             * @example 2026-03-05
             */
            servedOn: string;
            /**
             * 补正期限
             * Format: date
             * @description 补正期限自送达起算时：届满之日
             * @example 2026-03-05
             */
            dueOn?: string;
        };
        ChargeFee: {
            /**
             * 方式
             * @description 按件或者按量
             * @enum {string}
             */
            method: "per_item" | "per_page";
            /**
             * 件数或者页数
             * @description 件数或者页数
             */
            quantity: number;
            /**
             * 当月已申请件数
             * @description 按件：同一申请人当月在此之前的件数
             */
            alreadyInMonth?: number;
            /**
             * 金额
             * @description 金额（分）
             */
            amountFen: number;
            /**
             * 告知书文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            noticeNo?: string | null;
            /**
             * 发出日期
             * Format: date
             * @example 2026-03-05
             */
            sentOn: string;
            /**
             * 收到日期
             * @description 申请人收到之日；尚不知道填 null
             */
            receivedOn: string | null;
        };
        PayFee: {
            /**
             * 缴费日期
             * Format: date
             * @example 2026-03-05
             */
            paidOn: string;
            /** 票据号 */
            receiptNo: string | null;
            /**
             * 金额
             * @description 金额（分）
             */
            amountFen?: number;
        };
        LapseFee: {
            /**
             * 确认逾期的日期
             * Format: date
             * @example 2026-03-05
             */
            lapsedOn: string;
            /**
             * 文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            docNo?: string | null;
            /**
             * 逾期缴费日期
             * Format: date
             * @description 逾期后才缴、没有接受的那一次
             * @example 2026-03-05
             */
            latePaymentOn?: string;
        };
        RevokeFeeNotice: {
            /**
             * 撤销日期
             * Format: date
             * @example 2026-03-05
             */
            revokedOn: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        DraftReply: {
            /**
             * 办理结果
             * @description 办理结果
             * @enum {string}
             */
            principalOutcome: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc";
            /**
             * 其他部分的办理结果
             * @description 其他部分的办理结果
             */
            outcomes?: ("granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc")[];
            /**
             * 法律依据
             * @description 法律依据
             */
            legalBasis?: string[];
            /** 提供方式 */
            deliveryMethod?: string;
            /**
             * 答复书正文
             * @description 答复书正文；与申请人信息一起加密保存
             */
            replyText?: string;
            /**
             * 文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            docNo?: string | null;
            /**
             * 拟制日期
             * Format: date
             * @description 拟制之日；不填为今天。成文日期是最后一步审签之日，不在这里填写
             * @example 2026-03-05
             */
            draftedOn?: string;
        };
        DraftReplyOnRecord: {
            /**
             * 答复书正文
             * @description 答复书正文；与申请人信息一起加密保存
             */
            replyText?: string;
            /**
             * 文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            docNo?: string | null;
            /**
             * 拟制日期
             * Format: date
             * @description 拟制之日；不填为今天。成文日期是最后一步审签之日，不在这里填写
             * @example 2026-03-05
             */
            draftedOn?: string;
            /**
             * 结果
             * @description 更正申请的办理结果（第四十一条）
             * @enum {string}
             */
            result: "corrected" | "not_corrected" | "transferred" | "referred";
            /**
             * 有权更正的机关
             * @description 有权更正的行政机关
             */
            otherOrgan?: string;
        };
        SignReply: {
            /**
             * 答复稿的摘要
             * @description 所审签的答复稿的摘要（signOff.digest）
             */
            digest: string;
            /**
             * 审签日期
             * Format: date
             * @description 审签之日；不填为今天，纸质审签后补录的填纸面上的日期
             * @example 2026-03-05
             */
            signedOn?: string;
        };
        ReturnReply: {
            /**
             * 理由
             * @description 理由
             */
            reason: string;
            /**
             * 退回日期
             * Format: date
             * @description 退回之日；不填为今天
             * @example 2026-03-05
             */
            returnedOn?: string;
        };
        IssueReply: {
            /**
             * 征求意见已无必要
             * @description 征求意见已无必要
             */
            consultationsMoot?: boolean;
        };
        Serve: {
            /**
             * 方式
             * @description 直接、委托、邮寄、电子
             * @enum {string}
             */
            method: "direct" | "delegated" | "post" | "electronic";
            /**
             * 交邮（发出）日期
             * @description 交邮（发出）之日
             */
            dispatchedOn: string | null;
            /**
             * 送达（签收）日期
             * @description 签收之日
             */
            servedOn: string | null;
            /** 邮件号 */
            trackingNo?: string;
        };
        Withdraw: {
            /**
             * 提出日期
             * Format: date
             * @example 2026-03-05
             */
            requestedOn: string;
            /**
             * 受理日期
             * Format: date
             * @example 2026-03-05
             */
            acceptedOn: string;
            /**
             * 有申请人签名的书面材料
             * @description 有申请人签名的书面材料
             */
            signed: boolean;
            /**
             * 文号
             * @description 文号；不填则取本机关文号规则的下一号，没有设规则的请填写，null 为没有文号
             */
            docNo?: string | null;
        };
        OrderReprocessing: {
            /**
             * 责令日期
             * Format: date
             * @example 2026-03-05
             */
            orderedOn: string;
            /**
             * 责令文书的文号
             * @description 责令重新答复的文书
             */
            byDocNo: string;
            /** 重新答复的期限 */
            dueOn: string | null;
        };
        SelfCorrect: {
            /**
             * 更正日期
             * Format: date
             * @example 2026-03-05
             */
            correctedOn: string;
            /**
             * 撤销的答复文号
             * @description 撤销的答复文号；不填则为最后一次答复的文号
             */
            revokedDocNo?: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        Publish: {
            /**
             * 公开日期
             * Format: date
             * @example 2026-03-05
             */
            on: string;
            /**
             * 网址
             * Format: uri
             * @description 公开的网址
             */
            url: string;
        };
        Urge: {
            /**
             * 内容
             * @description 要求或者情况；不要写个人信息
             */
            words: string;
            /**
             * 承办处室
             * @description 发给哪个处室；不填为登记的承办处室
             */
            handlingUnit?: string;
            /**
             * 发出日期
             * Format: date
             * @description 发出之日；不填为今天
             * @example 2026-03-05
             */
            sentOn?: string;
        };
        OrderSupervision: {
            /**
             * 内容
             * @description 要求或者情况；不要写个人信息
             */
            words: string;
            /**
             * 反馈期限
             * Format: date
             * @description 最迟何日反馈
             * @example 2026-03-05
             */
            answerBy: string;
            /**
             * 承办处室
             * @description 发给哪个处室；不填为登记的承办处室
             */
            handlingUnit?: string;
            /**
             * 发出日期
             * Format: date
             * @description 发出之日；不填为今天
             * @example 2026-03-05
             */
            sentOn?: string;
        };
        AnswerSupervision: {
            /**
             * 内容
             * @description 要求或者情况；不要写个人信息
             */
            words: string;
            /**
             * 反馈日期
             * Format: date
             * @description 反馈之日；不填为今天
             * @example 2026-03-05
             */
            answeredOn?: string;
        };
        /** @description 下级机关的超期、未报送情况与一年以内发出的催办、督办单 */
        SupervisionReply: {
            /** Format: date */
            today: string;
            units: {
                code: string;
                name: string;
                /** @description 超期未答复的件数 */
                overdue: number;
                /** @description 五个工作日内到期的件数 */
                dueSoon: number;
                /** @description 可以查看它的申请 */
                showsCases: boolean;
                /** @description 本年度的版本；为超期的申请催办、督办时用作 If-Match */
                version: number;
                /** @description 还没有报送的上一年度报告 */
                report: {
                    year: number;
                    version: number;
                    /** Format: date */
                    dueOn: string;
                    late: boolean;
                } | null;
            }[];
            sent: {
                id: string;
                unit: {
                    code: string;
                    name: string;
                };
                /** @description 由哪一机关发出：本机关，或者现由本机关承接的机关 */
                authority: {
                    code: string;
                    name: string;
                };
                application: string | null;
                registerNo: string | null;
                about: ("overdue" | "report") | null;
                aboutLabel: string | null;
                year: number | null;
                words: string;
                byName: string | null;
                /** Format: date */
                on: string;
                /** @description 最迟何日反馈；催办不用反馈，为 null */
                answerBy: string | null;
                /** @description 反馈 */
                answer: {
                    words: string;
                    /** Format: date */
                    on: string;
                } | null;
                /** @enum {string} */
                state: "told" | "waiting" | "late" | "answered" | "ended";
                stateLabel: string;
            }[];
        };
        PressOrgan: {
            /**
             * 事项
             * @description 为了什么：超期的申请，或者年度报告的报送
             * @enum {string}
             */
            about: "overdue" | "report";
            /**
             * 内容
             * @description 要求；不要写个人信息
             */
            words: string;
        };
        PressedReply: {
            year: number;
            version: number;
            /** @description 本年度的第几份 */
            no: number;
            events: string[];
        };
        OrderForOrgan: {
            /**
             * 事项
             * @description 为了什么：超期的申请，或者年度报告的报送
             * @enum {string}
             */
            about: "overdue" | "report";
            /**
             * 内容
             * @description 要求；不要写个人信息
             */
            words: string;
            /**
             * 反馈期限
             * Format: date
             * @description 最迟何日反馈
             * @example 2026-03-05
             */
            answerBy: string;
        };
        PressCase: {
            /**
             * 内容
             * @description 要求；不要写个人信息
             */
            words: string;
        };
        OrderForCase: {
            /**
             * 内容
             * @description 要求；不要写个人信息
             */
            words: string;
            /**
             * 反馈期限
             * Format: date
             * @description 最迟何日反馈
             * @example 2026-03-05
             */
            answerBy: string;
        };
        /** @description 上级机关对本机关的催办、督办单，待反馈的在前 */
        OrdersReceivedReply: {
            orders: {
                year: number;
                /** @description 该年度的版本；反馈时用作 If-Match */
                version: number;
                no: number;
                authority: string;
                /** @description 发出的机关；已由其他机关承接的一并写明，反馈由承接的机关查看 */
                authorityName: string;
                /** @enum {string} */
                about: "overdue" | "report";
                aboutLabel: string;
                /** @description 发出时超期未答复的件数 */
                overdue: number;
                words: string;
                /** Format: date */
                on: string;
                /** @description 最迟何日反馈；催办不用反馈，为 null */
                answerBy: string | null;
                /** @description 反馈 */
                answer: {
                    words: string;
                    /** Format: date */
                    on: string;
                } | null;
                owesAnswer: boolean;
            }[];
        };
        AnswerFromBelow: {
            /**
             * 第几份
             * @description 本年度的第几份
             */
            no: number;
            /**
             * 内容
             * @description 办理情况；不要写个人信息
             */
            words: string;
        };
        HandOver: {
            /**
             * 处室
             * @description 承办处室；写明人员的可以不填
             */
            unit?: string;
            /**
             * 人员
             * Format: uuid
             * @description 人员的账号；不填则由处室里的人员签收
             */
            person?: string;
            /**
             * 要求
             * @description 要求；不要写个人信息
             */
            words: string;
            /**
             * 拟稿期限
             * Format: date
             * @description 最迟何日拟出答复
             * @example 2026-03-05
             */
            draftBy?: string;
            /**
             * 交办日期
             * Format: date
             * @description 交办之日；不填为今天
             * @example 2026-03-05
             */
            handedOn?: string;
        };
        AcceptHandOver: {
            /**
             * 签收日期
             * Format: date
             * @description 签收之日；不填为今天
             * @example 2026-03-05
             */
            takenOn?: string;
        };
        HandBack: {
            /**
             * 理由
             * @description 理由
             */
            reason: string;
            /**
             * 退回日期
             * Format: date
             * @description 退回之日；不填为今天
             * @example 2026-03-05
             */
            handedBackOn?: string;
        };
        SendInternalRequests: {
            /**
             * 征求谁的意见
             * @description 向谁征求、征求什么；可以同时向几个处室
             */
            requests: {
                /**
                 * 处室
                 * @description 处室；写明人员的可以不填
                 */
                unit?: string;
                /**
                 * 人员
                 * Format: uuid
                 * @description 人员的账号
                 */
                person?: string;
                /**
                 * 征求的事项
                 * @description 请其说明的事项；不要写个人信息
                 */
                matter: string;
                /**
                 * 反馈期限
                 * Format: date
                 * @description 最迟何日回复
                 * @example 2026-03-05
                 */
                answerBy: string;
            }[];
            /**
             * 发出日期
             * Format: date
             * @description 发出之日；不填为今天
             * @example 2026-03-05
             */
            sentOn?: string;
        };
        AnswerInternalRequest: {
            /**
             * 第几项
             * @description 第几项内部意见
             */
            request: number;
            /**
             * 意见内容
             * @description 意见；不要写个人信息
             */
            answer: string;
            /**
             * 回复日期
             * Format: date
             * @description 回复之日；不填为今天
             * @example 2026-03-05
             */
            repliedOn?: string;
        };
        WithdrawInternalRequest: {
            /**
             * 第几项
             * @description 第几项内部意见
             */
            request: number;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
            /**
             * 撤回日期
             * Format: date
             * @description 撤回之日；不填为今天
             * @example 2026-03-05
             */
            withdrawnOn?: string;
        };
        ColleaguesReply: {
            colleagues: {
                id: string;
                version: number;
                name: string;
                roles: {
                    code: string;
                    label: string;
                }[];
                /** @description 所在处室 */
                unit: string | null;
                /** @description 账号没有停用 */
                open: boolean;
                /** @description 可以承办申请 */
                handles: boolean;
                /** @description 可以向其征求内部意见 */
                isAsked: boolean;
                /** @description 登记的外出与代理人 */
                absence: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    through: string;
                    deputy: string;
                    deputyName: string | null;
                } | null;
            }[];
            /** @description 人员所在的各处室 */
            units: string[];
        };
        RecordAbsence: {
            /**
             * 外出的第一天
             * Format: date
             * @description 外出的第一天
             * @example 2026-03-05
             */
            from: string;
            /**
             * 外出的最后一天
             * Format: date
             * @description 外出的最后一天
             * @example 2026-03-05
             */
            through: string;
            /**
             * 代理人
             * Format: uuid
             * @description 代理人的账号
             */
            deputy: string;
        };
        AccountReply: {
            id: string;
            login: string;
            version: number;
            /** @description 一次性口令：当面交给本人，首次登录时修改 */
            oneTimePassword?: string;
        };
        /** @description 本人的提醒，新的在前 */
        NoticesReply: {
            notices: {
                id: string;
                /** @description 先后 */
                seq: number;
                /** @description 申请的编号；机关的汇总没有 */
                application: string | null;
                registerNo: string | null;
                /** @description 提醒的种类与阶段 */
                kind: string;
                /** Format: date */
                dueOn: string | null;
                /** @description 提醒的内容，不含个人信息 */
                said: string;
                /** Format: date-time */
                madeAt: string;
                readAt: string | null;
            }[];
            /** @description 没有读过的有几条 */
            unread: number;
            next: number | null;
        };
        MarkRead: {
            /**
             * 提醒编号
             * @description 哪些提醒；不填为全部
             */
            ids?: string[];
        };
        MarkedReply: {
            /** @description 新标记为读过的有几条 */
            read: number;
        };
        AddressReply: {
            mail: string | null;
        };
        KeepAddress: {
            /**
             * 邮箱
             * @description 提醒发到哪个邮箱；null 为不发邮件
             */
            mail: string | null;
        };
        WebhookReply: {
            /** @description 机关的版本；变更时用作 If-Match */
            version: number;
            /** @description 发往哪个主机；没有另设的为 null */
            webhook: {
                host: string;
                /** Format: date-time */
                setAt: string;
            } | null;
        };
        ChangeWebhook: {
            /**
             * 网址
             * @description https 网址；保存以后只显示主机名
             */
            url: string;
            /**
             * 签名密钥
             * @description 签名密钥，至少16个字符，与接收方约定；保存以后不再显示
             */
            secret: string;
        };
        WebhookSetReply: {
            code: string;
            version: number;
        };
        WebhookTriedReply: {
            /** @description 对方收下了 */
            delivered: boolean;
            said: string;
        };
        /** @description 没有完成的后台任务，新的在前 */
        FailedJobsReply: {
            jobs: {
                id: string;
                name: string;
                /** @description 什么任务 */
                label: string;
                /** @description 机关名称；整个登记簿的任务没有 */
                organ: string | null;
                error: string;
                /** @description 试过几次 */
                attempts: number;
                /** Format: date-time */
                failedAt: string | null;
            }[];
        };
        RetriedReply: {
            id: string;
            /** @enum {string} */
            status: "waiting";
        };
        FileReview: {
            /**
             * 案号
             * @description 案号
             */
            caseNo: string;
            /**
             * 复议机关或者法院
             * @description 复议机关或者法院
             */
            body?: string;
            /**
             * 受理日期
             * Format: date
             * @description 受理之日
             * @example 2026-03-05
             */
            acceptedOn: string;
            /**
             * 仅列共同被告
             * @description 仅列共同被告
             */
            coDefendantOnly?: boolean;
        };
        FileSuit: {
            /**
             * 案号
             * @description 案号
             */
            caseNo: string;
            /**
             * 复议机关或者法院
             * @description 复议机关或者法院
             */
            body?: string;
            /**
             * 受理日期
             * Format: date
             * @description 受理之日
             * @example 2026-03-05
             */
            acceptedOn: string;
            /**
             * 仅列共同被告
             * @description 仅列共同被告
             */
            coDefendantOnly?: boolean;
            /**
             * 途径
             * @description 直接起诉或者复议后起诉
             * @enum {string}
             */
            route: "litigation.direct" | "litigation.after_review";
        };
        DecideCase: {
            /**
             * 案号
             * @description 案号
             */
            caseNo: string;
            /**
             * 结案日期
             * Format: date
             * @description 结案之日
             * @example 2026-03-05
             */
            decidedOn: string;
            /**
             * 结果
             * @description 结果：维持、纠正、其他
             * @enum {string}
             */
            result: "upheld" | "corrected" | "other";
        };
        FileAppeal: {
            /**
             * 案号
             * @description 案号
             */
            caseNo: string;
            /**
             * 受理日期
             * Format: date
             * @example 2026-03-05
             */
            acceptedOn: string;
            /** 复议机关或者法院 */
            body?: string;
        };
        CorrectCategory: {
            /**
             * 更正日期
             * Format: date
             * @example 2026-03-05
             */
            correctedOn: string;
            /**
             * 申请人类别
             * @description 申请人类别
             * @enum {string}
             */
            category: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        CorrectReceiptDate: {
            /**
             * 更正日期
             * Format: date
             * @example 2026-03-05
             */
            correctedOn: string;
            /**
             * 收到日期
             * Format: date
             * @description 正确的收到日期
             * @example 2026-03-05
             */
            receivedOn: string;
            /**
             * 提交日期
             * Format: date
             * @description 正确的提交日期，一并更正时填写；当面提交的不填则与收到日期相同
             * @example 2026-03-05
             */
            submittedOn?: string;
            /**
             * 来信日期
             * Format: date
             * @description 平常信函：正确的来信之日，一并更正时填写
             * @example 2026-03-05
             */
            arrivedOn?: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        CorrectClosure: {
            /**
             * 更正日期
             * Format: date
             * @example 2026-03-05
             */
            correctedOn: string;
            /**
             * 正确的办结日期
             * Format: date
             * @description 正确的办结日期
             * @example 2026-03-05
             */
            closedOn: string;
            /**
             * 正确的办理结果
             * @description 办理结果
             * @enum {string}
             */
            outcome: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc";
            /** 文号 */
            docNo: string | null;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        CorrectApplicantDetails: {
            /**
             * 更正日期
             * Format: date
             * @example 2026-03-05
             */
            correctedOn: string;
            /**
             * 申请人与内容
             * @description 更正的各项；没有列出的不变
             */
            details: {
                /**
                 * 申请人
                 * @description 申请人姓名或者名称
                 */
                applicant?: string;
                /**
                 * 证件类型
                 * @description 证件类型
                 */
                idType?: string | null;
                /**
                 * 证件号码
                 * @description 证件号码
                 */
                idNo?: string | null;
                /**
                 * 联系方式
                 * @description 联系方式
                 */
                contact?: string | null;
                /**
                 * 代理人
                 * @description 代理人
                 */
                agent?: string | null;
                /**
                 * 申请内容
                 * @description 所需政府信息的内容描述
                 */
                content?: string | null;
            };
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        CaseListReply: {
            lines: {
                caseNo: string;
                route: string;
                applicationId: string | null;
                registerNo: string | null;
                coDefendantOnly: boolean;
                /** Format: date */
                acceptedOn: string;
                decidedOn: string | null;
                result: string | null;
            }[];
            next: string | null;
        };
        CaseViewReply: {
            caseNo: string;
            route: string;
            coDefendantOnly: boolean;
            version: number;
            instances: {
                /** Format: date */
                acceptedOn: string;
                decidedOn: string | null;
                result: string | null;
            }[];
        };
        CaseReply: {
            caseNo: string;
            version: number;
            events: string[];
            violations: components["schemas"]["Breach"][];
            adjustments: number[];
        };
        DecideThisCase: {
            /**
             * 结案日期
             * Format: date
             * @description 结案之日
             * @example 2026-03-05
             */
            decidedOn: string;
            /**
             * 结果
             * @description 结果：维持、纠正、其他
             * @enum {string}
             */
            result: "upheld" | "corrected" | "other";
        };
        AppealThisCase: {
            /**
             * 受理日期
             * Format: date
             * @example 2026-03-05
             */
            acceptedOn: string;
            /** 复议机关或者法院 */
            body?: string;
        };
        YearReply: {
            year: number;
            version: number;
            /** @description 年度已经结束，可以办理年终结转 */
            over: boolean;
            runBegun: string | null;
            runCompleted: {
                /** Format: date */
                on: string;
                carriedOver: number;
                withdrawn: number;
            } | null;
            /** @description 首次锁定时一并关闭的以前年度 */
            closedUnpublished: boolean;
            /** @description 公布的数字 */
            locked: {
                /** Format: date */
                on: string;
                edition: string;
                position: number;
                sha256: string;
                table2?: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                table3: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                table4: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
            } | null;
            /** @description 调整后的数字 */
            adjusted: {
                table2?: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                table3: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                table4: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
            } | null;
            adjustments: {
                /** Format: date */
                on: string;
                subject: {
                    [key: string]: unknown;
                };
                reason: string;
                cellsBefore: {
                    [key: string]: unknown;
                };
                cellsAfter: {
                    [key: string]: unknown;
                };
            }[];
        };
        TablesReply: {
            organ: {
                code: string;
                name: string;
            };
            year: number;
            edition: string;
            /** @enum {string} */
            status: "provisional" | "locked";
            /** @description 数字所依据的日志位置 */
            position: number;
            /** @description 该位置的链值（十六进制）；日志还是空的则为 null */
            chain: string | null;
            table2: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            table3: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            table4: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            checks: {
                rule: string;
                level: string;
                ok: boolean;
                at: string;
                message: string;
            }[];
            /** @description 汇总表：各机关的情况；missing 为没有上报 */
            units?: {
                code: string;
                name: string;
                /** @enum {string} */
                status: "provisional" | "locked" | "missing";
            }[];
        };
        /** @description 一个格子里数到的申请、案件或者登记 */
        CellReply: {
            /** @description 几件；表二为格子里的数 */
            count: number;
            registerNos: string[];
            ids: string[];
            caseNos?: string[];
            /** @description 表二：构成这个数的登记 */
            entries?: {
                entry: string;
                name: string | null;
                docNo: string | null;
                /** Format: date */
                on: string;
                /** @description 制发、废止、失效、公开、办理、收费、采购 */
                action: string;
                quantity: number;
                /** @description 金额，单位：分 */
                amountFen: number | null;
                source: string;
            }[];
        };
        ChecksReply: {
            ok: boolean;
            checks: {
                rule: string;
                level: string;
                ok: boolean;
                at: string;
                message: string;
            }[];
        };
        /** @description 年终结转已经开始；进展见该年度 */
        RunReply: {
            year: number;
            /** @enum {string} */
            status: "accepted";
        };
        LockReply: {
            year: number;
            position: number;
            sha256: string;
        };
        OpenPerson: {
            /**
             * 查看目的
             * @description 用途
             * @enum {string}
             */
            purpose: "handling" | "service" | "repeat_check" | "dispute" | "data_subject" | "supervision" | "export" | "print" | "other";
            /**
             * 说明
             * @description 用途的说明；选“其他”时必填，不要写入个人信息
             */
            note?: string;
            /**
             * 查看依据
             * @description 限制处理期间查看的依据
             * @enum {string}
             */
            ground?: "dispute" | "data_subject" | "legal_duty";
            /**
             * 查看的项目
             * @description 要看的各项；不选则全部
             */
            fields?: ("applicant" | "idType" | "idNo" | "contact" | "agent" | "content" | "thirdParty" | "answer" | "replyText" | "remarks")[];
            /**
             * 征求意见书编号
             * @description 征求意见书的编号：第三方；答复稿的 letter：答复书正文；不填则是申请人
             */
            letter?: string;
        };
        OpenedReply: {
            person: string;
            version: number;
            /** @enum {string} */
            state: "active" | "restricted" | "erased";
            /** @description 明文；同一 Idempotency-Key 再次提交时为 null */
            details: {
                [key: string]: string | null;
            } | null;
        };
        RestrictPerson: {
            /**
             * 理由
             * @description 理由
             */
            reason: string;
            /**
             * 征求意见书编号
             * @description 征求意见书的编号：第三方；答复稿的 letter：答复书正文；不填则是申请人
             */
            letter?: string;
        };
        PersonReply: {
            person: string;
            version: number;
            /** @enum {string} */
            state: "active" | "restricted" | "erased";
        };
        ErasePerson: {
            /**
             * 删除依据
             * @description 删除的依据
             * @enum {string}
             */
            basis: "retention_over" | "purpose_over" | "unlawful" | "legal_duty";
            /**
             * 征求意见书编号
             * @description 征求意见书的编号：第三方；答复稿的 letter：答复书正文；不填则是申请人
             */
            letter?: string;
        };
        PapersReply: {
            papers: {
                /** @description 办理经过第几项 */
                version: number;
                /** @enum {string} */
                kind: "receipt" | "correction_notice" | "reason_notice" | "extension_notice" | "delay_notice" | "third_party_letter" | "joint_organ_letter" | "consultation_info" | "fee_notice" | "reply" | "third_party_decision" | "record_correction_reply" | "termination_correction" | "termination_fee" | "withdrawal_confirm" | "assist_letter" | "register_sheet" | "withdrawal_request" | "review_sheet" | "service_proof";
                /** @description 送给哪一份征求意见书的第三方 */
                consultation: string | null;
                /** @description 协办函：第几项征求 */
                request: number | null;
                /** @description 按更正后的登记写；与按当时的登记写的不同时才有 */
                corrected: boolean;
                title: string;
                docNo: string | null;
                /**
                 * Format: date
                 * @description 落款日期
                 */
                on: string;
                /** @enum {string} */
                to: "applicant" | "third_party" | "organ" | "unit" | "file";
                /** @description 送给谁 */
                toLabel: string;
            }[];
        };
        WritePaper: {
            /**
             * 办理经过第几项
             * @description 办理经过第几项
             */
            version: number;
            /**
             * 文书
             * @description 文书
             * @enum {string}
             */
            kind: "receipt" | "correction_notice" | "reason_notice" | "extension_notice" | "delay_notice" | "third_party_letter" | "joint_organ_letter" | "consultation_info" | "fee_notice" | "reply" | "third_party_decision" | "record_correction_reply" | "termination_correction" | "termination_fee" | "withdrawal_confirm" | "assist_letter" | "register_sheet" | "withdrawal_request" | "review_sheet" | "service_proof";
            /**
             * 征求意见书编号
             * @description 送给第三方的：征求意见书的编号
             */
            consultation?: string;
            /**
             * 第几项
             * @description 协办函：第几项征求
             */
            request?: number;
            /**
             * 按更正后的登记
             * @description 按更正后的登记，不填为按当时的登记
             */
            corrected?: boolean;
            /**
             * 格式
             * @description 格式
             * @enum {string}
             */
            format: "docx" | "html";
            /**
             * 查看依据
             * @description 限制处理期间的依据
             * @enum {string}
             */
            ground?: "dispute" | "data_subject" | "legal_duty";
        };
        PaperFileReply: {
            /** @description 文书；写有个人信息明文，同一 Idempotency-Key 再次提交时为 null */
            file: {
                name: string;
                type: string;
                base64: string;
            } | null;
        };
        ReceiptDateReply: {
            /** @description 收到申请之日；还要等签收或者确认的为 null */
            receivedOn: string | null;
            /** @description 条例的条、项 */
            basis: string;
            /** @description 适用的规则 */
            why: string;
        };
        OrganViewReply: {
            code: string;
            name: string;
            parent: string | null;
            version: number;
            /** Format: date */
            createdOn: string;
            /** @description 并入其他机关，或者撤销 */
            ended: {
                /** Format: date */
                on: string;
                into: string | null;
            } | null;
            settings: {
                name: string;
                label: string;
                value: boolean | number | string;
                default: boolean | number | string;
                range: string;
                /** @description 现在的值 */
                said: string;
                /** @description 没有设置时的值 */
                defaultSaid: string;
                source: string;
                area: string;
                settable: boolean;
            }[];
            numberScheme: {
                [key: string]: unknown;
            } | null;
            /** @description 各种文书怎样编号 */
            documentNumbers: {
                kind: string;
                label: string;
                prefix: string | null;
                suffix: string;
                /** @description 下一号；没有文号规则的为 null */
                next: string | null;
            }[];
            /** @description 答复的审签流程 */
            signOffChain: {
                step: string;
                label: string;
                role: string;
            }[];
            /** @description 年度报告的审签流程 */
            reportChain: {
                step: string;
                label: string;
                role: string;
            }[];
            history: {
                version: number;
                type: string;
                label: string;
                /** Format: date */
                on: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
                actorName: string | null;
                facts: {
                    [key: string]: unknown;
                };
                said: string;
            }[];
        };
        ChangeOrganSettings: {
            /**
             * 设置
             * @description 要变更的设置
             */
            values: {
                /**
                 * 网上申请的收到之日
                 * @description 网上申请的收到之日
                 * @enum {string}
                 */
                onlineReceipt?: "confirmed" | "arrived";
                /**
                 * 可以要求补正的次数
                 * @description 要求补正的次数
                 */
                correctionsAllowed?: number;
                /**
                 * 交办以后应当签收的时间
                 * @description 交办以后应当签收的时间
                 */
                handOverAcceptWorkdays?: number;
                /**
                 * 行政复议机关的名称
                 * @description 行政复议机关的名称（不填则按机关类别表述）
                 */
                reviewBody?: string;
                /**
                 * 行政诉讼的管辖法院
                 * @description 行政诉讼的管辖法院（不填则写有管辖权的人民法院）
                 */
                court?: string;
                /**
                 * 联系人、电话（印在发出的文书上）
                 * @description 联系人、电话（印在发出的文书上）
                 */
                enquiryContact?: string;
                /**
                 * 发出的文书正文开头的一段话（不填则没有）
                 * @description 发出的文书正文开头的一段话（不填则没有）
                 */
                paperOpening?: string;
                /**
                 * 发出的文书正文结尾的一段话，如“特此告知。”（不填则没有）
                 * @description 发出的文书正文结尾的一段话，如“特此告知。”（不填则没有）
                 */
                paperClosing?: string;
                /**
                 * 免打扰自几时起
                 * @description 免打扰自几时起
                 */
                quietFrom?: number;
                /**
                 * 免打扰到几时止
                 * @description 免打扰到几时止（与起始相同为不设免打扰）
                 */
                quietUntil?: number;
                /**
                 * 垂直领导机关
                 * @description 实行垂直领导，不列入地方汇总
                 */
                underVerticalLeadership?: boolean;
                /**
                 * 机关类别（年度报告）
                 * @description 机关类别（年度报告）
                 * @enum {string}
                 */
                organKind?: "department" | "government" | "township";
                /**
                 * 年度报告报送主管部门的期限
                 * @description 年度报告报送主管部门的期限
                 */
                submissionDueOn?: string;
                /**
                 * 年度报告公布的期限
                 * @description 年度报告公布的期限
                 */
                publicationDueOn?: string;
                /**
                 * 人民政府年度报告报送、公布的期限
                 * @description 人民政府年度报告报送、公布的期限
                 */
                governmentReportDueOn?: string;
            };
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        OrganOrderReply: {
            code: string;
            version: number;
            events: string[];
        };
        ChangeSecuritySettings: {
            /**
             * 设置
             * @description 要变更的安全设置
             */
            values: {
                /**
                 * 主管部门可以查看申请
                 * @description 上级主管部门可以查看申请
                 */
                casesVisibleToAuthority?: boolean;
                /**
                 * 登录要求动态口令
                 * @description 登录须有动态口令
                 */
                secondFactorRequired?: boolean;
                /**
                 * 首次登录修改口令
                 * @description 首次登录须修改口令
                 */
                firstLoginPasswordChange?: boolean;
            };
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        ChangeNumberScheme: {
            /**
             * 编号办法
             * @description null：不再自动编号
             */
            scheme: {
                /**
                 * 编号方式
                 * @description 编号方式：一件一号或者各种文书分别编号
                 * @enum {string}
                 */
                per: "application" | "kind";
                /**
                 * 机关代字
                 * @description 机关代字
                 */
                prefix: string;
                /**
                 * 写“第”字
                 * @description 序号前写“第”
                 */
                ordinal: boolean;
                /**
                 * 各类文书的后缀
                 * @description 写法不同的文书
                 */
                kinds?: {
                    [key: string]: {
                        prefix?: string;
                        /** @description 没有后缀的填空 */
                        suffix?: string;
                    };
                };
            } | null;
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        ChangeSignOffChain: {
            /**
             * 审签流程
             * @description 依次办理的步骤
             */
            chain: {
                /**
                 * 步骤代码
                 * @description 步骤的代码
                 */
                step: string;
                /**
                 * 步骤名称
                 * @description 步骤的名称
                 */
                label: string;
                /**
                 * 审签角色
                 * @description 由谁办理
                 * @enum {string}
                 */
                role: "reviewer" | "office_head" | "secrecy_reviewer";
            }[];
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        UnitReply: {
            code: string;
            name: string;
            parent: string | null;
            version: number;
            /** Format: date */
            createdOn: string;
            /** @description 并入其他机关，或者撤销 */
            ended: {
                /** Format: date */
                on: string;
                into: string | null;
            } | null;
            /** @description 历次名称 */
            names: {
                /** Format: date */
                on: string;
                name: string;
            }[];
            /** @description 历次上级机关 */
            parents: {
                /** Format: date */
                on: string;
                parent: string | null;
            }[];
        };
        RenameOrgan: {
            /**
             * 名称
             * @description 新名称
             */
            name: string;
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        MoveOrgan: {
            /**
             * 上级机关
             * @description 新的上级机关代码
             */
            parent: string;
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        RegionPreviewReply: {
            /** @description 以这一版本为基础；变更、改隶时作为 If-Match */
            version: number;
            /** @description 改按另一地区节假日计算的机关 */
            counting: {
                code: string;
                name: string;
            }[];
            /** @description 全部机关期限移动的未办结申请 */
            total: number;
            /** @description 本机关和下级机关各多少件 */
            organs: {
                code: string;
                name: string;
                moved: number;
            }[];
            lines: {
                organ: string;
                organName: string;
                registerNo: string | null;
                /**
                 * @description 答复期限，或者缴费期限
                 * @enum {string}
                 */
                of: "reply" | "payment";
                from: string | null;
                to: string | null;
            }[];
            next: number | null;
        };
        MergeOrgan: {
            /**
             * 并入的机关
             * @description 并入的机关代码
             */
            into: string;
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        DissolveOrgan: {
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        CaseBelowReply: {
            id: string;
            version: number;
            stateLabel: string;
            outcomeLabel: string | null;
            /** @description 申请目前的全部事实 */
            facts: {
                [key: string]: unknown;
            };
            /** @description 正在计算的期限；答复期限逐日说明计与不计 */
            clock: {
                /**
                 * @description 答复、补正、缴费、责令重新答复
                 * @enum {string}
                 */
                of: "reply" | "correction" | "payment" | "order";
                /** Format: date */
                startedOn: string;
                workingDays: number | null;
                dueOn: string | null;
                unknown: ("consultation_open" | "calendar_missing" | "not_served" | "not_set") | null;
                summary: string;
                /** @description 还有几个工作日；已过的为负数，已经办结或者不知道的为 null */
                daysLeft: number | null;
                days: {
                    /** Format: date */
                    date: string;
                    counts: boolean;
                    why: string;
                }[];
            } | null;
            violations: {
                /** Format: date */
                on: string;
                code: string;
                /** @description 条例条款；没有规定的为 null */
                article: string | null;
                sentence: string;
                /** @description 依据的条款，写成文字；没有规定的为 null */
                basis: string | null;
            }[];
            timeline: {
                version: number;
                type: string;
                label: string;
                /** Format: date */
                on: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
                /** @description 账号的姓名 */
                actorName: string | null;
                facts: {
                    [key: string]: unknown;
                };
                violations: components["schemas"]["Breach"][];
                /** @description 办理之后的状态 */
                stateLabel: string;
            }[];
        };
        StatisticsReply: {
            organ: {
                code: string;
                name: string;
            };
            whole: boolean;
            /** @description 统计的时间；还没有到的日子不算 */
            period: {
                from: string;
                to: string;
            };
            /** @description 去年同期 */
            before: {
                from: string;
                to: string;
            };
            /** @description 由哪些机关相加 */
            organs: {
                code: string;
                name: string;
                /** @description 打开到本机关的申请、下级机关的申请；不能打开的为 null */
                opens: ("own" | "below") | null;
                /** @description 不能打开的原因 */
                why: string | null;
            }[];
            groups: {
                label: string;
                figures: {
                    code: string;
                    label: string;
                    /** @enum {string} */
                    unit: "件" | "个工作日" | "%";
                    /** @description 说明 */
                    says: string | null;
                    /** @description 是件数，可以打开到申请或者案件 */
                    counts: boolean;
                    now: number | null;
                    before: number | null;
                }[];
            }[];
            tables: {
                code: string;
                label: string;
                rowHead: string;
                /** @enum {string} */
                by: "month" | "channel" | "category" | "outcome" | "unit" | "days" | "organ";
                picture: ("standing" | "lying") | null;
                measures: {
                    code: string;
                    label: string;
                    /** @enum {string} */
                    unit: "件" | "个工作日" | "%";
                    /** @description 说明 */
                    says: string | null;
                    /** @description 是件数，可以打开到申请或者案件 */
                    counts: boolean;
                }[];
                lines: {
                    value: string;
                    valueBefore: string;
                    label: string;
                    articles: string[];
                    now: (number | null)[];
                    before: (number | null)[];
                }[];
            }[];
        };
        /** @description 一个统计数字由哪些机关相加 */
        FigureReply: {
            /** @enum {string} */
            figure: "received" | "closed" | "open" | "overdue" | "late" | "extended" | "refused" | "correction_asked" | "correction_lapsed" | "extension_told" | "third_party_asked" | "organ_asked" | "review_filed" | "review_decided" | "review_corrected" | "suit_filed" | "suit_decided" | "suit_corrected";
            label: string;
            count: number;
            organs: {
                code: string;
                name: string;
                count: number;
                /** @description 打开到本机关的申请、下级机关的申请；不能打开的为 null */
                opens: ("own" | "below") | null;
                /** @description 不能打开的原因 */
                why: string | null;
            }[];
        };
        /** @description 一个统计数字数到的申请或者案件 */
        StatisticsLinesReply: {
            lines: {
                /** @description 申请的编号；与申请无关的案件没有 */
                id: string | null;
                registerNo: string | null;
                /** @description 复议、诉讼的案号；申请没有 */
                caseNo: string | null;
                /** @description 收到之日；案件为受理之日 */
                begunOn: string;
                /** @description 办结之日；案件为结案之日 */
                endedOn: string | null;
                /** @description 答复期限 */
                dueOn: string | null;
                resultLabel: string | null;
                handlingUnit: string | null;
                /** @description 从收到起的工作日 */
                days: number | null;
            }[];
            /** @description 下一页的 cursor */
            next: string | null;
        };
        ImportsReply: {
            imports: components["schemas"]["ImportReply"][];
        };
        /** @description 一次台账导入 */
        ImportReply: {
            id: string;
            version: number;
            /** @enum {string} */
            state: "deciding" | "checking" | "checked" | "importing" | "done" | "given_up";
            fileName: string;
            /** @description 上传的时间 */
            begunAt: string;
            /** @description 最迟保存到哪一天 */
            keptThrough: string;
            /** @description 已经办到第几行 */
            done: number;
            /** @description 共几行 */
            rowCount: number;
            /** @description 最近一次试导入或者导入的数字；还没有的为 null */
            totals: {
                imported: number;
                updated: number;
                unchanged: number;
                refused: number;
                violations: number;
                adjustments: number;
                received: {
                    [key: string]: number;
                };
                closed: {
                    [key: string]: number;
                };
            } | null;
            /** @description 会调整哪些已锁定的年度 */
            years: {
                year: number;
                /** @description 调整这一年的行数 */
                rows: number;
                /** @description 这一年是否已经公布 */
                published: boolean;
                cells: {
                    row: string;
                    label: string;
                    /** @description 增减 */
                    move: number;
                    published: number | null;
                    before: number | null;
                }[];
                /** @description 结转下年度与已公布的不一致时：公布的和调整后的 */
                carry: {
                    published: number;
                    after: number;
                } | null;
            }[];
        };
        /** @description 台账里有什么，还要决定什么 */
        ImportDeskReply: {
            version: number;
            /** @description 已经决定的，形式与提交的相同 */
            choices: {
                [key: string]: unknown;
            };
            sheets: {
                name: string;
                chosen: boolean;
                hidden: boolean;
                headLine: number | null;
                rows: number;
                remarks: {
                    code: string;
                    message: string;
                }[];
            }[];
            columns: {
                head: string;
                target: string;
                /**
                 * @description 由谁决定：经办人、本机关以往、表头、内容、无
                 * @enum {string}
                 */
                by: "clerk" | "organ" | "head" | "content" | "nobody";
                sheets: string[];
                examples: string[];
            }[];
            words: {
                /** @enum {string} */
                kind: "outcome" | "category" | "channel";
                word: string;
                count: number;
                means: string | null;
                by: ("clerk" | "organ") | null;
                suggestion: string | null;
            }[];
            questions: {
                code: string;
                sheet: string | null;
                message: string;
                count: number;
                lines: number[];
                examples: string[];
                years: number[];
            }[];
            /** @description 先要解决的 */
            problems: {
                code: string;
                message: string;
            }[];
            /** @description 可以对应的栏目 */
            targets: string[];
            /** @description 用语可以是什么意思 */
            meanings: {
                outcome: {
                    value: string;
                    label: string;
                }[];
                category: {
                    value: string;
                    label: string;
                }[];
                channel: {
                    value: string;
                    label: string;
                }[];
            };
        };
        ImportChoices: {
            /**
             * 工作表
             * @description 要导入的工作表；null 为按建议
             */
            sheets: string[] | null;
            /**
             * 表头所在的行
             * @description 表头找错时：在哪一行
             */
            headLines: {
                /**
                 * 工作表
                 * @description 工作表
                 */
                sheet: string;
                /**
                 * 行
                 * @description 表头所在的行
                 */
                line: number;
            }[];
            /**
             * 各列对应的栏目
             * @description 各列对应什么
             */
            columns: {
                /**
                 * 台账的列
                 * @description 台账的列
                 */
                head: string;
                /**
                 * 对应的栏目
                 * @description 对应的栏目
                 * @enum {string}
                 */
                target: "登记编号" | "申请人" | "证件类型" | "证件号码" | "联系方式" | "申请人类别" | "申请渠道" | "提交日期" | "收到日期" | "申请内容摘要" | "承办处室" | "补正告知日期" | "补正期限" | "收到补正日期" | "延期天数" | "延期日期" | "征求第三方日期" | "第三方回复日期" | "收费通知日期" | "收费金额" | "缴费日期" | "答复日期" | "答复文号" | "办理结果" | "年份" | "备注" | "不导入";
            }[];
            /**
             * 内容
             * @description 各用语是什么意思
             */
            words: {
                /**
                 * 对方是
                 * @description 哪一类用语
                 * @enum {string}
                 */
                kind: "outcome" | "category" | "channel";
                /**
                 * 台账里的用语
                 * @description 台账里的用语
                 */
                word: string;
                /**
                 * 意思
                 * @description 代码；open 为尚未办结，blank 为不填，refuse 为这些行不导入
                 * @enum {string}
                 */
                means: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc" | "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other" | "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral" | "open" | "blank" | "refuse";
            }[];
            /**
             * 日期所属的年度
             * @description 没有写年份的日期属于哪一年
             */
            years: {
                /**
                 * 工作表
                 * @description 工作表
                 */
                sheet: string;
                /**
                 * 年度
                 * @description 年度
                 */
                year: number;
            }[];
            /**
             * 对疑问的回答
             * @description 对疑问的回答
             */
            answers: {
                /**
                 * 按收到日期推算年份
                 * @description 没有写年份的日期按收到日期推算
                 */
                yearTurn?: boolean;
                /**
                 * 两位数的年份
                 * @description 两位数的年份按二十一世纪理解
                 */
                twoDigitYears?: boolean;
                /**
                 * 日期序号当作日期
                 * @description Excel 的日期序号当作日期
                 */
                serialDates?: boolean;
                /**
                 * 登记编号前加上年份
                 * @description 登记编号前加上年份
                 */
                numberByYear?: boolean;
                /**
                 * 申请人类别
                 * @description 没有写申请人类别的按什么；by_name 为按名称判断
                 * @enum {string}
                 */
                category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other" | "by_name";
            };
        };
        /** @description 逐行的结果 */
        ImportLinesReply: {
            lines: {
                sheet: string;
                line: number;
                registerNo: string | null;
                /** @enum {string} */
                result: "imported" | "updated" | "unchanged" | "refused";
                refused: {
                    field: string;
                    code: string;
                    message: string;
                }[];
                violations: number;
                years: number[];
            }[];
            /** @description 下一页的 after */
            next: number | null;
        };
        CalendarReply: {
            version: number;
            /** @description 由哪一机关的系统管理员录入 */
            keeper: {
                code: string;
                name: string;
            };
            years: {
                year: number;
                notice: {
                    number: string;
                    title?: string;
                    /** Format: date */
                    publishedOn: string;
                    /** @description 发布的机关；没有则为国务院办公厅 */
                    issuer?: string;
                };
                workdays: number;
            }[];
            /** @description 录入过地方节假日的地区 */
            regions: {
                code: string;
                name: string;
                years: number[];
            }[];
            /** @description 本机关现在所属的地区 */
            region: {
                code: string;
                name: string;
            } | null;
            /** @description 设定过所属地区的机关；其余与上级机关相同 */
            settings: {
                organ: string;
                organName: string;
                /** Format: date */
                from: string;
                region: {
                    code: string;
                    name: string;
                } | null;
            }[];
            changes: {
                version: number;
                year: number | null;
                notice: {
                    number: string;
                    title?: string;
                    /** Format: date */
                    publishedOn: string;
                    /** @description 发布的机关；没有则为国务院办公厅 */
                    issuer?: string;
                } | null;
                reason: string;
                /** Format: date */
                on: string;
                /** @description 哪一地区的节假日，或者机关现在所属的地区 */
                region: {
                    code: string;
                    name: string;
                } | null;
                /** @description 哪一机关变更所属地区，共有几个机关改按另一地区的节假日 */
                changed: {
                    organName: string;
                    organs: number;
                } | null;
                /** Format: date-time */
                recordedAt: string;
                by: string;
                /** @description 本机关期限移动的未办结申请 */
                moved: number;
                /** @description 是否已经用于全部未办结的申请 */
                applied: boolean;
            }[];
        };
        CalendarYearReply: {
            year: number;
            notice: {
                number: string;
                title?: string;
                /** Format: date */
                publishedOn: string;
                /** @description 发布的机关；没有则为国务院办公厅 */
                issuer?: string;
            };
            workdays: number;
            holidays: {
                holiday: string;
                /** Format: date */
                from: string;
                /** Format: date */
                through: string;
                worked?: string[];
            }[];
            days: {
                /** Format: date */
                date: string;
                workday: boolean;
                /** @description 周末、节日名称、调休上班；工作日为空 */
                why: string;
                /** @enum {string} */
                kind: "workday" | "weekend" | "holiday" | "local_holiday" | "make_up_workday";
            }[];
            /** @description 这一地区这一年的地方节假日 */
            local: {
                region: {
                    code: string;
                    name: string;
                };
                notice: {
                    number: string;
                    title?: string;
                    /** Format: date */
                    publishedOn: string;
                    /** @description 发布的机关；没有则为国务院办公厅 */
                    issuer?: string;
                };
                holidays: {
                    holiday: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    through: string;
                    worked?: string[];
                }[];
            } | null;
        };
        ReadNotice: {
            /**
             * 通知的全文
             * @description 通知的全文
             */
            noticeText: string;
        };
        NoticeReply: {
            year: number | null;
            title: string | null;
            number: string | null;
            publishedOn: string | null;
            holidays: {
                holiday: string;
                /** Format: date */
                from: string;
                /** Format: date */
                through: string;
                worked?: string[];
            }[];
        };
        LayDownYear: {
            /**
             * 年度
             * @description 年度
             */
            year: number;
            /**
             * 依据的通知
             * @description 依据的通知
             */
            notice: {
                /**
                 * 通知的标题
                 * @description 通知的标题
                 */
                title: string;
                /**
                 * 通知的文号
                 * @description 通知的文号，例如 国办发明电〔2025〕7号
                 */
                number: string;
                /**
                 * 公布日期
                 * Format: date
                 * @description 通知公布的日期
                 * @example 2026-03-05
                 */
                publishedOn: string;
            };
            /**
             * 放假安排
             * @description 放假安排，每个节日一行
             */
            holidays: {
                /**
                 * 节日
                 * @description 节日，例如 春节
                 */
                holiday: string;
                /**
                 * 自
                 * Format: date
                 * @description 放假的第一天
                 * @example 2026-03-05
                 */
                from: string;
                /**
                 * 放假最后一天
                 * Format: date
                 * @description 放假的最后一天
                 * @example 2026-03-05
                 */
                through: string;
                /**
                 * 调休上班的周末
                 * @description 为此调休上班的周末
                 */
                worked?: string[];
            }[];
            /**
             * 理由
             * @description 录入或者变更的理由
             */
            reason: string;
        };
        CalendarPreviewReply: {
            /** @description 以这一版本为基础；录入时作为 If-Match */
            version: number;
            year: number;
            workdays: {
                before: number | null;
                after: number;
            };
            days: {
                /** Format: date */
                date: string;
                workday: boolean;
                /** @description 周末、节日名称、调休上班；工作日为空 */
                why: string;
                /** @enum {string} */
                kind: "workday" | "weekend" | "holiday" | "local_holiday" | "make_up_workday";
                changed: boolean;
            }[];
            /** @description 这一通知改变的其他年度的日子 */
            changedBeyond: string[];
            /** @description 全部机关期限移动的未办结申请 */
            total: number;
            /** @description 本机关和下级机关各多少件 */
            organs: {
                code: string;
                name: string;
                moved: number;
            }[];
            lines: {
                organ: string;
                organName: string;
                registerNo: string | null;
                /**
                 * @description 答复期限，或者缴费期限
                 * @enum {string}
                 */
                of: "reply" | "payment";
                from: string | null;
                to: string | null;
            }[];
            next: number | null;
        };
        LaidDownReply: {
            year: number;
            version: number;
        };
        LayDownLocalYear: {
            /**
             * 地区
             * @description 地区
             */
            region: {
                /**
                 * 行政区划代码
                 * @description 行政区划代码，六位，例如 540000
                 */
                code: string;
                /**
                 * 地区名称
                 * @description 地区名称，例如 西藏自治区
                 */
                name: string;
            };
            /**
             * 年度
             * @description 年度
             */
            year: number;
            /**
             * 依据的通知
             * @description 依据的通知
             */
            notice: {
                /**
                 * 通知的标题
                 * @description 通知的标题
                 */
                title: string;
                /**
                 * 通知的文号
                 * @description 通知的文号，例如 桂政办发〔2026〕1号
                 */
                number: string;
                /**
                 * 公布日期
                 * Format: date
                 * @description 通知公布的日期
                 * @example 2026-03-05
                 */
                publishedOn: string;
                /**
                 * 发布通知的机关
                 * @description 发布通知的机关，例如 西藏自治区人民政府办公厅
                 */
                issuer: string;
            };
            /**
             * 放假安排
             * @description 地方放假安排，每个节日一行；没有则为空
             */
            holidays: {
                /**
                 * 节日
                 * @description 节日，例如 春节
                 */
                holiday: string;
                /**
                 * 自
                 * Format: date
                 * @description 放假的第一天
                 * @example 2026-03-05
                 */
                from: string;
                /**
                 * 放假最后一天
                 * Format: date
                 * @description 放假的最后一天
                 * @example 2026-03-05
                 */
                through: string;
                /**
                 * 调休上班的周末
                 * @description 为此调休上班的周末
                 */
                worked?: string[];
            }[];
            /**
             * 理由
             * @description 录入或者变更的理由
             */
            reason: string;
        };
        SetRegion: {
            /**
             * 机关
             * @description 机关代码
             */
            unit: string;
            /**
             * 所属地区
             * @description 行政区划代码；none 为不属于任何地区，null 为与上级机关相同
             */
            region: (string | "none") | null;
            /**
             * 自哪一天起
             * Format: date
             * @description 自哪一天起
             * @example 2026-03-05
             */
            on: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        EntriesReply: {
            lines: {
                entry: string;
                version: number;
                /** @enum {string} */
                register: "art20_1.rules" | "art20_1.normative_documents" | "art20_5.licensing" | "art20_5.other_external_services" | "art20_6.penalty" | "art20_6.coercion" | "art20_8.admin_fees" | "art20_9.central_procurement";
                registerLabel: string;
                /** @enum {string} */
                action: "issued" | "repealed" | "expired" | "disclosed" | "decided" | "collected" | "purchased";
                actionLabel: string;
                name: string | null;
                docNo: string | null;
                /** Format: date */
                on: string;
                quantity: number;
                amountFen: number | null;
                disclosedOn: string | null;
                source: string;
                /** @description 谁登记、谁更正 */
                by: string;
                /** @description 计入的年度 */
                year: number;
                /** @description 该年的表二不统计这一动作的，说明原因 */
                uncounted: string | null;
                corrected: {
                    /** Format: date */
                    on: string;
                    reason: string;
                } | null;
            }[];
            next: string | null;
        };
        RecordEntry: {
            /**
             * 项目
             * @description 项目：表二的行
             * @enum {string}
             */
            register: "art20_1.rules" | "art20_1.normative_documents" | "art20_5.licensing" | "art20_5.other_external_services" | "art20_6.penalty" | "art20_6.coercion" | "art20_8.admin_fees" | "art20_9.central_procurement";
            /**
             * 动作
             * @description 动作
             * @enum {string}
             */
            action: "issued" | "repealed" | "expired" | "disclosed" | "decided" | "collected" | "purchased";
            /**
             * 日期
             * Format: date
             * @description 发生之日
             * @example 2026-03-05
             */
            on: string;
            /**
             * 名称
             * @description 文件、事项或者项目的名称；不写个人姓名
             */
            name?: string | null;
            /**
             * 文号
             * @description 文号
             */
            docNo?: string | null;
            /**
             * 数量
             * @description 数量；不填为1
             */
            quantity?: number;
            /**
             * 金额
             * @description 金额（以分为单位）；收费、采购必填
             */
            amountFen?: number | null;
            /**
             * 公开日期
             * @description 公开日期；不填为制发之日即公开，null 为不公开
             */
            disclosedOn?: string | null;
            /**
             * 来源
             * @description 数字的来源，例如法规处底册
             */
            source: string;
        };
        EntryOrderReply: {
            entries: {
                entry: string;
                version: number;
            }[];
            events: string[];
            /** @description 已经锁定的年度，其后的登记列为往年调整 */
            adjustments: {
                entry: string;
                year: number;
            }[];
            /** @description 不计入表二任何一格的登记，各自说明原因 */
            uncounted: {
                entry: string;
                message: string;
            }[];
        };
        CorrectEntry: {
            /**
             * 数量
             * @description 正确的数量；0 为作废
             */
            quantity?: number;
            /**
             * 金额
             * @description 正确的金额（以分为单位）
             */
            amountFen?: number | null;
            /**
             * 公开日期
             * @description 正确的公开日期；null 为不公开
             */
            disclosedOn?: string | null;
            /**
             * 来源
             * @description 数字的来源，例如法规处底册
             */
            source?: string;
            /**
             * 理由
             * @description 理由
             */
            reason: string;
        };
        /** @description 申请登记簿里当年收到的信息处理费 */
        ProcessingFeesReply: {
            year: number;
            /** @description 金额，单位：分 */
            amountFen: number;
            applications: {
                id: string;
                registerNo: string | null;
                /** @description 金额没有登记的为 null，不计入合计 */
                amountFen: number | null;
            }[];
            /** @description 已经计入行政事业性收费的登记 */
            recorded: {
                entry: string;
                version: number;
                /** @description 金额，单位：分 */
                amountFen: number;
            } | null;
        };
        ReportReply: {
            year: number;
            /** @description 该年度的版本，办理时写在 If-Match */
            version: number;
            edition: string;
            /** @description 机关类别 */
            kind: string;
            /**
             * @description 办到哪一步
             * @enum {string}
             */
            stage: "not_drafted" | "returned" | "signing" | "signed" | "submitted" | "accepted" | "moved" | "locked" | "published";
            stageLabel: string;
            /** @description 第一、第五、第六部分的标题 */
            headings: {
                overview: string;
                problems: string;
                other: string;
            };
            /** @description 报送到哪个机关；没有上级的为 null */
            authority: string | null;
            /** @description 是否连同下级机关 */
            whole: boolean;
            locked: boolean;
            /** @description 正在起草的是已公布报告的更正版 */
            correction: boolean;
            /** @description 现在的稿子，数字写作 {引用} */
            draft: {
                /** @description 第几稿 */
                version: number;
                /** Format: date */
                on: string;
                /** Format: date-time */
                recordedAt: string;
                by: string;
                byName: string | null;
                remark: string | null;
                /** @description 比上一稿改了哪些部分 */
                changed: ("overview" | "problems" | "other")[];
                sections: components["schemas"]["ReportSections"];
            } | null;
            /** @description 填入数字以后的文字 */
            text: components["schemas"]["ReportSections"] | null;
            /** @description 审签时应当写明的摘要 */
            digest: string | null;
            /** @description 数字所依据的日志位置 */
            position: number;
            /** @description 可以引用的数字 */
            figures: {
                ref: string;
                name: string;
                unit: string;
                value: number | string | null;
            }[];
            checks: {
                rule: string;
                level: string;
                ok: boolean;
                at: string;
                message: string;
                /** @description 对提示的说明 */
                explanation: {
                    words: string;
                    by: string;
                    byName: string | null;
                    /** Format: date */
                    on: string;
                } | null;
            }[];
            /** @description 由询问的人起草，审签会怎样；没有要说的为 null */
            draftingNote: string | null;
            signOff: {
                steps: {
                    step: string;
                    label: string;
                    role: string;
                    roleLabel: string;
                    signedBy: string | null;
                    signedByName: string | null;
                    signedOn: string | null;
                }[];
                next: string | null;
                /** @description null：询问的人可以审签或者退回；否则为不能的原因 */
                mayI: string | null;
                /** @description 退回修改；step 为 null 的是主管部门退回 */
                returned: {
                    step: string | null;
                    by: string;
                    byName: string | null;
                    reason: string;
                    /** Format: date */
                    on: string;
                } | null;
            };
            submitted: {
                to: string | null;
                /** Format: date */
                on: string;
                by: string;
                byName: string | null;
            } | null;
            accepted: {
                authority: string;
                /** Format: date */
                on: string;
            } | null;
            /** @description 公布的报告与历次更正版 */
            published: {
                /** Format: date */
                on: string;
                url: string | null;
                column: string;
                sha256: string;
                edition: string;
                /** @description 第几稿 */
                version: number;
                position: number;
                text: components["schemas"]["ReportSections"];
                /** @description 更正的理由；原来的报告为 null */
                reason: string | null;
                /** @description 更正版：公布的数字 */
                asPublished: {
                    table2?: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table3: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table4: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                } | null;
                /** @description 更正版：调整后的数字 */
                asAdjusted: {
                    table2?: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table3: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table4: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                } | null;
                violations: components["schemas"]["Breach"][];
            }[];
            /** @description 历次稿，新的在前 */
            drafts: {
                /** @description 第几稿 */
                version: number;
                /** Format: date */
                on: string;
                /** Format: date-time */
                recordedAt: string;
                by: string;
                byName: string | null;
                remark: string | null;
                /** @description 比上一稿改了哪些部分 */
                changed: ("overview" | "problems" | "other")[];
            }[];
            timeline: {
                type: string;
                label: string;
                /** Format: date */
                on: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string;
                actorName: string | null;
                facts: {
                    [key: string]: unknown;
                };
                violations: components["schemas"]["Breach"][];
            }[];
            /** @description 询问的人现在可以办理的事项 */
            actions: {
                /** @enum {string} */
                type: "DraftReport" | "ExplainWarning" | "SignReport" | "ReturnReportDraft" | "SubmitReport" | "AcceptReport" | "ReturnReport" | "PublishReport" | "RepublishReport";
                label: string;
                article: string;
                /** @description 依据的条款，写成文字 */
                basis: string;
                path: string;
            }[];
            /** @description 角色可以办理、现在还不能办理的事项及其原因 */
            notYet: {
                type: string;
                label: string;
                message: string;
            }[];
            /** @description 期限（第四十九条） */
            dues: {
                /**
                 * @description 报送、公布
                 * @enum {string}
                 */
                what: "submission" | "publication";
                /** Format: date */
                dueOn: string;
                doneOn: string | null;
                late: boolean;
                /** @description 还有几天；已过的为负数，办完的为 null */
                daysLeft: number | null;
            }[];
        };
        /** @description 第一、第五、第六部分，逐段 */
        ReportSections: {
            overview: string[];
            problems: string[];
            other: string[];
        };
        /** @description 参考文字；不保存 */
        OfferedReportReply: {
            kind: string;
            sections: components["schemas"]["ReportSections"];
            /** @description 填入数字以后的文字 */
            text: components["schemas"]["ReportSections"];
        };
        ReportDraftReply: {
            /** @description 第几稿 */
            version: number;
            /** Format: date */
            on: string;
            /** Format: date-time */
            recordedAt: string;
            by: string;
            byName: string | null;
            remark: string | null;
            /** @description 比上一稿改了哪些部分 */
            changed: ("overview" | "problems" | "other")[];
            sections: components["schemas"]["ReportSections"];
        };
        DraftReport: {
            /**
             * 文字
             * @description 各部分的文字
             */
            sections: {
                /**
                 * 第一部分
                 * @description 第一部分，逐段；数字写作 {引用}
                 */
                overview: string[];
                /**
                 * 第五部分
                 * @description 第五部分，逐段；数字写作 {引用}
                 */
                problems: string[];
                /**
                 * 第六部分
                 * @description 第六部分，逐段；数字写作 {引用}
                 */
                other: string[];
            };
            /**
             * 机关类别
             * @description 机关类别，决定参考文字
             * @enum {string}
             */
            kind?: "department" | "government" | "township";
            /**
             * 本稿的说明
             * @description 本稿的说明
             */
            remark?: string;
        };
        ReportOrderReply: {
            year: number;
            version: number;
            events: string[];
            violations: components["schemas"]["Breach"][];
        };
        ExplainWarning: {
            /**
             * 规则
             * @description 规则代码
             */
            rule: string;
            /**
             * 位置
             * @description 所在位置
             */
            at: string;
            /**
             * 提示
             * @description 所看到的提示
             */
            message: string;
            /**
             * 说明
             * @description 说明
             */
            words: string;
        };
        SignReport: {
            /**
             * 年度报告的摘要
             * @description 所审的年度报告的摘要（digest）
             */
            digest: string;
            /**
             * 审签日期
             * Format: date
             * @description 审签之日；不填为今天
             * @example 2026-03-05
             */
            signedOn?: string;
        };
        ReturnReportDraft: {
            /**
             * 理由
             * @description 理由
             */
            reason: string;
            /**
             * 退回日期
             * Format: date
             * @description 退回之日；不填为今天
             * @example 2026-03-05
             */
            returnedOn?: string;
        };
        SubmitReport: {
            /**
             * 报送日期
             * Format: date
             * @description 报送之日；不填为今天
             * @example 2026-03-05
             */
            submittedOn?: string;
        };
        PublishReport: {
            /**
             * 网址
             * @description 公布的网址
             */
            url?: string | null;
            /**
             * 公布的栏目
             * @description 公布的栏目
             * @default 政府信息公开年报
             */
            column?: string;
            /**
             * 公布日期
             * Format: date
             * @description 公布之日；不填为今天
             * @example 2026-03-05
             */
            publishedOn?: string;
        };
        RepublishReport: {
            /**
             * 理由
             * @description 更正的理由
             */
            reason: string;
            /**
             * 网址
             * @description 公布的网址
             */
            url?: string | null;
            /**
             * 公布的栏目
             * @description 公布的栏目
             * @default 政府信息公开年报
             */
            column?: string;
            /**
             * 公布日期
             * Format: date
             * @description 公布之日；不填为今天
             * @example 2026-03-05
             */
            publishedOn?: string;
        };
        ReportBelowReply: {
            unit: {
                code: string;
                name: string;
            };
            year: number;
            version: number;
            /**
             * @description 办到哪一步
             * @enum {string}
             */
            stage: "not_drafted" | "returned" | "signing" | "signed" | "submitted" | "accepted" | "moved" | "locked" | "published";
            stageLabel: string;
            /** @description 第一、第五、第六部分的标题 */
            headings: {
                overview: string;
                problems: string;
                other: string;
            };
            /** @description 报送的文字；没有报送、已经退回的为 null */
            submitted: {
                /** Format: date */
                on: string;
                digest: string;
                text: components["schemas"]["ReportSections"];
                position: number;
                violations: components["schemas"]["Breach"][];
            } | null;
            accepted: {
                authority: string;
                /** Format: date */
                on: string;
            } | null;
            returned: {
                reason: string;
                /** Format: date */
                on: string;
            } | null;
            published: {
                /** Format: date */
                on: string;
                url: string | null;
                column: string;
                sha256: string;
                edition: string;
                /** @description 第几稿 */
                version: number;
                position: number;
                text: components["schemas"]["ReportSections"];
                /** @description 更正的理由；原来的报告为 null */
                reason: string | null;
                /** @description 更正版：公布的数字 */
                asPublished: {
                    table2?: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table3: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table4: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                } | null;
                /** @description 更正版：调整后的数字 */
                asAdjusted: {
                    table2?: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table3: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    table4: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                } | null;
                violations: components["schemas"]["Breach"][];
            }[];
            actions: {
                /** @enum {string} */
                type: "DraftReport" | "ExplainWarning" | "SignReport" | "ReturnReportDraft" | "SubmitReport" | "AcceptReport" | "ReturnReport" | "PublishReport" | "RepublishReport";
                label: string;
                article: string;
                /** @description 依据的条款，写成文字 */
                basis: string;
                path: string;
            }[];
            /** @description 期限（第四十九条） */
            dues: {
                /**
                 * @description 报送、公布
                 * @enum {string}
                 */
                what: "submission" | "publication";
                /** Format: date */
                dueOn: string;
                doneOn: string | null;
                late: boolean;
                /** @description 还有几天；已过的为负数，办完的为 null */
                daysLeft: number | null;
            }[];
        };
        AcceptReport: {
            /**
             * 年度报告的摘要
             * @description 所审的年度报告的摘要（digest）
             */
            digest: string;
        };
        ReturnReport: {
            /**
             * 退回的意见
             * @description 退回的意见
             */
            remarks: string;
        };
        UnitsOfYearReply: {
            year: number;
            /** @description 各有几个单位；报送的不计本级 */
            counts: {
                units: number;
                /** @description 已经报送的 */
                submitted: number;
                /** @description 还没有报送的 */
                missing: number;
                /** @description 报送晚了的，连同逾期还没有报送的 */
                late: number;
                failing: number;
                locked: number;
            };
            units: {
                code: string;
                name: string;
                /** @description 本级；它的年度报告就是汇总以后的政府年度报告，不在这里报送 */
                ownLevel: boolean;
                /** @enum {string} */
                status: "provisional" | "locked" | "missing";
                lockedOn: string | null;
                /** @description 没有一件申请就锁定的（零报告） */
                zeroReport: boolean;
                /** @description 年度报告办到哪一步；本级为 null */
                report: ("missing" | "drafted" | "submitted" | "returned" | "accepted" | "published") | null;
                reportLabel: string | null;
                submittedOn: string | null;
                /** @description 报送的期限 */
                dueOn: string | null;
                /** @description 报送晚了几天，或者还没有报送已经晚了几天；没有晚的为 0 */
                daysLate: number;
                /** @description 退回的意见 */
                returned: {
                    remarks: string;
                    /** Format: date */
                    on: string;
                } | null;
                /** @description 本单位的表格不符合的勾稽关系 */
                failing: {
                    rule: string;
                    level: string;
                    ok: boolean;
                    at: string;
                    message: string;
                }[];
            }[];
            /** @description 现在还不能定稿的原因；为空的可以定稿，或者已经定稿 */
            objections: {
                code: string;
                article: string;
                message: string;
            }[];
            /** @description 定稿；还没有定稿的为 null */
            frozen: {
                /** Format: date */
                on: string;
                edition: string;
                position: number;
                sha256: string;
                /** @description 由几个单位汇总而成 */
                units: number;
                /** @description 各单位锁定以后有往年调整的格子 */
                moved: {
                    /** @enum {string} */
                    table: "table2" | "table3" | "table4";
                    row: string;
                    column: string;
                    /** @description 定稿的数字 */
                    frozen: number;
                    /** @description 各单位调整以后的合计 */
                    adjusted: number;
                }[];
            } | null;
        };
        FreezeReply: {
            year: number;
            position: number;
            sha256: string;
            /** @description 由几个单位汇总而成 */
            units: number;
        };
        /** @description 期初：启用以前最后一个年度公布的表格 */
        OpeningReply: {
            year: number;
            /** @description 公布的表格；没有录入为 null */
            opening: {
                on: string;
                edition: string;
                source: string;
                table2: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                table3: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                table4: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                /** @description 封存该年度的日期 */
                closedOn: string | null;
            } | null;
            /** @description 还没有录入，并且按日期和锁定的年度可以录入 */
            mayBegin: boolean;
            /** @description 逐列核对 */
            differences: {
                /** @enum {string} */
                column: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
                /** @description 公布的结转下年度 */
                published: number;
                /** @description 登记的年末在办 */
                registered: number;
                /** @description 公布减登记 */
                difference: number;
                explanation: string | null;
            }[];
            /** @description 各列相同或者已经说明，可以封存 */
            settled: boolean;
            /** @description 尚待登记：表二的存量，表四未审结的案件 */
            toBeRegistered: {
                stock: {
                    row: string;
                    label: string;
                    count: number;
                }[];
                pending: {
                    route: string;
                    label: string;
                    count: number;
                }[];
            };
        };
        EnterOpening: {
            /**
             * 格式版本
             * @description 公布时所用的格式
             * @enum {string}
             */
            edition: "cn-2019" | "cn-2021";
            /**
             * 表二
             * @description 表二：行代码 → 列代码 → 数字
             */
            table2: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /**
             * 表三
             * @description 表三：行代码 → 列代码和 total → 数字，空白的填0
             */
            table3: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /**
             * 表四
             * @description 表四：复议、诉讼的代码 → 列代码和 total → 数字
             */
            table4: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /**
             * 来源
             * @description 数字的出处：文件名或者网址
             */
            source: string;
        };
        /** @description 登记了什么；空为没有变化 */
        OpeningDone: {
            year: number;
            events: string[];
        };
        /** @description 从公布的年度报告里读出的期初 */
        OpeningFileReply: {
            year: number;
            edition: string;
            /** @description 文件名 */
            source: string;
            /** @description 读出的表格；没有读出的格子为“—” */
            tables: {
                heading: string;
                labelColumns: number;
                heads: {
                    content: string | number;
                    /** @enum {string} */
                    kind: "note" | "head" | "label" | "figure" | "total";
                    /** @description 占几行 */
                    rows: number;
                    /** @description 占几列 */
                    columns: number;
                    /** @description 数字的行代码与列代码 */
                    at?: {
                        row: string;
                        column: string;
                    };
                    /** @description 连同单位印出的金额：数值与单位 */
                    amount?: {
                        figure: number;
                        unit: string;
                    };
                }[][];
                body: {
                    content: string | number;
                    /** @enum {string} */
                    kind: "note" | "head" | "label" | "figure" | "total";
                    /** @description 占几行 */
                    rows: number;
                    /** @description 占几列 */
                    columns: number;
                    /** @description 数字的行代码与列代码 */
                    at?: {
                        row: string;
                        column: string;
                    };
                    /** @description 连同单位印出的金额：数值与单位 */
                    amount?: {
                        figure: number;
                        unit: string;
                    };
                }[][];
            }[];
            /** @description 检查出的问题 */
            findings: {
                rule: string;
                /** @enum {string} */
                level: "error" | "warning" | "info";
                at: string;
                message: string;
            }[];
            /** @description 试读：为什么不能录入；null 为可以录入 */
            refusal: string | null;
            /** @description 登记了什么；试读的为将会登记什么 */
            events: string[];
        };
        ExplainOpening: {
            /**
             * 列
             * @description 哪一列
             * @enum {string}
             */
            column: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
            /**
             * 为什么不同
             * @description 为什么不同
             */
            words: string;
        };
        SignIn: {
            /**
             * 登录名
             * @description 登录名
             */
            login: string;
            /**
             * 口令
             * @description 口令
             */
            password: string;
            /**
             * 动态口令
             * @description 动态口令（六位数字），或者一个恢复码
             */
            code?: string;
        };
        /** @description 当前会话 */
        SessionReply: {
            account: {
                id: string;
                login: string;
                name: string;
            };
            organ: {
                code: string;
                name: string;
            };
            roles: {
                code: string;
                label: string;
            }[];
            /** @description 可以办理的事项 */
            permissions: string[];
            /** @description 登录后应当先做的事 */
            owed: ("password_change" | "second_factor") | null;
            /** @description 已经绑定动态口令 */
            secondFactor: boolean;
            /** @description 每次写入放进请求头 X-CSRF-Token */
            csrf: string;
            /**
             * Format: date-time
             * @description 会话最迟在此时结束
             */
            endsAt: string;
            /** @description 多少分钟没有操作会话就结束 */
            idleMinutes: number;
        };
        WaysReply: {
            /** @description 可以用统一身份认证登录 */
            oidc: boolean;
        };
        EndedReply: {
            /** @description 结束了几个会话 */
            ended: number;
        };
        SessionsReply: {
            sessions: {
                id: string;
                method: string;
                address: string;
                agent: string | null;
                /** Format: date-time */
                openedAt: string;
                /** Format: date-time */
                seenAt: string;
                current: boolean;
            }[];
        };
        ChangePassword: {
            /**
             * 现在的口令
             * @description 现在的口令
             */
            present: string;
            /**
             * 新口令
             * @description 新口令
             */
            next: string;
        };
        CsrfReply: {
            csrf: string;
        };
        SecondFactorReply: {
            secret: string;
            /** @description 验证器扫描的地址 */
            uri: string;
        };
        ConfirmSecondFactor: {
            /**
             * 动态口令
             * @description 验证器现在显示的六位数字
             */
            code: string;
        };
        RecoveryReply: {
            /** @description 恢复码，每个只能用一次；只显示这一次 */
            recoveryCodes: string[];
            csrf: string;
        };
        AccountsReply: {
            accounts: {
                id: string;
                version: number;
                login: string;
                name: string;
                roles: {
                    code: string;
                    label: string;
                }[];
                /** @description 所在处室 */
                unit: string | null;
                disabled: ("administrator" | "dormant") | null;
                /** @description 登录失败次数过多，锁定到何时 */
                lockedUntil: string | null;
                /**
                 * Format: date
                 * @description 最近一次登录（没有登录过的：新建或者启用）之日
                 */
                activeOn: string;
                secondFactor: boolean;
                /** @description 与统一身份认证平台关联 */
                linked: boolean;
            }[];
        };
        CreateAccount: {
            /**
             * 登录名
             * @description 登录名，全系统唯一
             */
            login: string;
            /**
             * 姓名
             * @description 姓名
             */
            name: string;
        };
        GrantRoles: {
            /**
             * 角色
             * @description 角色
             */
            roles: ("clerk" | "reviewer" | "secrecy_reviewer" | "office_head" | "authority" | "read_only" | "system_admin" | "security_admin" | "audit_admin")[];
        };
        PlaceAccount: {
            /**
             * 所在处室
             * @description 所在处室；null 为不属于某一处室，各处室的都可以签收
             */
            unit: string | null;
        };
        /** @description 审计记录，新的在前 */
        AuditReply: {
            lines: {
                /** @description 日志位置 */
                position: number;
                /** Format: date-time */
                recordedAt: string;
                /** @description 谁：账号的编号 */
                actor: string;
                actorName: string | null;
                kind: string;
                kindLabel: string;
                type: string;
                /** @description 做了什么 */
                label: string;
                /** @description 对象的编号 */
                about: string;
                /** @description 对象：申请的登记编号，或者账号的姓名 */
                aboutName: string | null;
                /** @enum {string} */
                result: "done" | "failed";
                /** @description 从哪里：本次的地址；没有记明的，为该账号当时没有结束的会话登录的地址 */
                addresses: string[];
                facts: {
                    [key: string]: unknown;
                };
                /** @description 账号、个人信息、机关的事项：内容的文字；其他为空 */
                said: string;
            }[];
            next: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Desk.desk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 今日工作：超期的、快到期的、等申请人的、待确认的、新收的、等审签的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Desk.years": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各年度办到哪一步 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearsReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Exports.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人最近的导出 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Exports.order": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderExport"];
            };
        };
        responses: {
            /** @description 导出台账：开始，其余在后台完成；记入日志，个人信息以明文导出的须写明用途 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Exports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 导出的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的一次导出：办到第几行 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Exports.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 导出的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的一次导出：文件；完成以后才有，保存七日 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Forms.form": {
        parameters: {
            query?: {
                /** @description 表式版本；不填则用该年度的 */
                edition?: "cn-2019" | "cn-2021";
                /** @description 某一天结束时，或者某一日志位置上的数字 */
                asOf?: string;
                /** @description 连同下级机关汇总 */
                whole?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告表格的版面：表头、行名、数字，合并的格子 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Health.alive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 程序在运行 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReply"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以办理：数据库有应答 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organs.list": {
        parameters: {
            query?: {
                /** @description 某一天的机关；不填则为全部 */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全部机关，或者某一天的机关 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganList"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organs.create": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrgan"];
            };
        };
        responses: {
            /** @description 新建下级机关 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Applications.list": {
        parameters: {
            query?: {
                /** @description 状态 */
                state?: "lodged" | "discarded" | "in_progress" | "awaiting_correction" | "awaiting_payment" | "closed" | "reprocessing" | "voided";
                /** @description 收到申请的年度 */
                receivedIn?: number;
                /** @description 收到申请之日，从这一天起 */
                receivedFrom?: string;
                /** @description 收到申请之日，到这一天止 */
                receivedThrough?: string;
                /** @description 申请渠道 */
                channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral";
                /** @description 申请人类别 */
                category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
                /** @description 办理结果，或者其大类（例如 refused） */
                outcome?: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc";
                /** @description 承办处室 */
                handlingUnit?: string;
                /** @description 承办人的账号 */
                heldBy?: string;
                /** @description 办结之日，从这一天起 */
                closedFrom?: string;
                /** @description 办结之日，到这一天止 */
                closedThrough?: string;
                /** @description 答复期限在这一天以后（含）届满 */
                dueFrom?: string;
                /** @description 答复期限在这一天以前（含）届满 */
                dueBy?: string;
                /** @description 答复期限已过 */
                overdue?: "true" | "false";
                /** @description 逾期答复 */
                late?: "true" | "false";
                /** @description 登记编号的开头 */
                registerNo?: string;
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                cursor?: string;
                /** @description 格式；csv、xlsx 为导出，不含个人信息 */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账：最近收到的在前；format 为 csv、xlsx 时是文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Applications.register": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            /** @description 登记申请：提交；填了收到日期的同时登记收到 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Applications.search": {
        parameters: {
            query?: {
                /** @description 状态 */
                state?: "lodged" | "discarded" | "in_progress" | "awaiting_correction" | "awaiting_payment" | "closed" | "reprocessing" | "voided";
                /** @description 收到申请的年度 */
                receivedIn?: number;
                /** @description 收到申请之日，从这一天起 */
                receivedFrom?: string;
                /** @description 收到申请之日，到这一天止 */
                receivedThrough?: string;
                /** @description 申请渠道 */
                channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral";
                /** @description 申请人类别 */
                category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
                /** @description 办理结果，或者其大类（例如 refused） */
                outcome?: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc";
                /** @description 承办处室 */
                handlingUnit?: string;
                /** @description 承办人的账号 */
                heldBy?: string;
                /** @description 办结之日，从这一天起 */
                closedFrom?: string;
                /** @description 办结之日，到这一天止 */
                closedThrough?: string;
                /** @description 答复期限在这一天以后（含）届满 */
                dueFrom?: string;
                /** @description 答复期限在这一天以前（含）届满 */
                dueBy?: string;
                /** @description 答复期限已过 */
                overdue?: "true" | "false";
                /** @description 逾期答复 */
                late?: "true" | "false";
                /** @description 登记编号的开头 */
                registerNo?: string;
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerSearch"];
            };
        };
        responses: {
            /** @description 查找：台账中符合文字或者申请人的申请，编号相同的在前；写明用途的查找记入日志 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Applications.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 申请的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一件申请：事实、期限逐日说明、可以办理的事项、经过 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Receiving.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discard"];
            };
        };
        responses: {
            /** @description 注销未确认的提交（条例第31条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Receiving.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirm"];
            };
        };
        responses: {
            /** @description 登记收到（条例第31条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Receiving.split": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Split"];
            };
        };
        responses: {
            /** @description 拆分（条例第29条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Receiving.voidRegistration": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Void"];
            };
        };
        responses: {
            /** @description 登记作废（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.requestCorrection": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCorrection"];
            };
        };
        responses: {
            /** @description 要求补正（条例第30条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.receiveCorrection": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveCorrection"];
            };
        };
        responses: {
            /** @description 收到补正（条例第30条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.lapseCorrection": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapseCorrection"];
            };
        };
        responses: {
            /** @description 逾期不补正，不再处理（条例第30条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.askReason": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReason"];
            };
        };
        responses: {
            /** @description 要求说明理由（条例第35条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.receiveReason": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReason"];
            };
        };
        responses: {
            /** @description 收到理由说明（条例第35条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.delay": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delay"];
            };
        };
        responses: {
            /** @description 延迟答复（条例第35条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.proposeExtension": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeExtension"];
            };
        };
        responses: {
            /** @description 提出延期（条例第33条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.approveExtension": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveExtension"];
            };
        };
        responses: {
            /** @description 批准延期（条例第33条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.declineExtension": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineExtension"];
            };
        };
        responses: {
            /** @description 不同意延期（条例第33条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Deadlines.extend": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Extend"];
            };
        };
        responses: {
            /** @description 延长答复期限（条例第33条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Consulting.consultThirdParty": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultThirdParty"];
            };
        };
        responses: {
            /** @description 征求第三方意见（条例第32条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Consulting.receiveThirdPartyAnswer": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveThirdPartyAnswer"];
            };
        };
        responses: {
            /** @description 收到第三方意见（条例第32条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Consulting.lapseThirdParty": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapseConsultation"];
            };
        };
        responses: {
            /** @description 第三方逾期未答复（条例第32条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Consulting.consultOrgan": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultOrgan"];
            };
        };
        responses: {
            /** @description 征求其他机关意见（条例第34条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Consulting.receiveOrganAnswer": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveAnswer"];
            };
        };
        responses: {
            /** @description 收到其他机关意见（条例第34条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Consulting.lapseOrgan": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapseConsultation"];
            };
        };
        responses: {
            /** @description 其他机关逾期未答复（条例第34条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Consulting.serveNotice": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeNotice"];
            };
        };
        responses: {
            /** @description 登记告知送达（条例第40条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fees.chargeFee": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeFee"];
            };
        };
        responses: {
            /** @description 收费通知（条例第42条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fees.payFee": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayFee"];
            };
        };
        responses: {
            /** @description 登记缴费（条例第42条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fees.lapseFee": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapseFee"];
            };
        };
        responses: {
            /** @description 逾期未缴费，不再处理（条例第42条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fees.revokeFeeNotice": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeFeeNotice"];
            };
        };
        responses: {
            /** @description 撤销收费（条例第42条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Signing.draftReply": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftReply"];
            };
        };
        responses: {
            /** @description 拟制答复（条例第36条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Signing.draftReplyOnRecord": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftReplyOnRecord"];
            };
        };
        responses: {
            /** @description 拟制更正申请的答复（条例第41条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Signing.signReply": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignReply"];
            };
        };
        responses: {
            /** @description 审签（条例第17条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Signing.returnReply": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReply"];
            };
        };
        responses: {
            /** @description 退回修改（条例第17条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Signing.issueReply": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueReply"];
            };
        };
        responses: {
            /** @description 发出答复（条例第36条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Replying.serve": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Serve"];
            };
        };
        responses: {
            /** @description 登记送达（条例第40条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Replying.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description 申请人撤回（条例没有规定，实践做法） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Replying.orderReprocessing": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReprocessing"];
            };
        };
        responses: {
            /** @description 责令重新答复（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Replying.selfCorrect": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfCorrect"];
            };
        };
        responses: {
            /** @description 自行纠错（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Replying.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            /** @description 转为主动公开（条例第44条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervising.urge": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Urge"];
            };
        };
        responses: {
            /** @description 催办（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervising.orderSupervision": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderSupervision"];
            };
        };
        responses: {
            /** @description 督办单（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervising.answerSupervision": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSupervision"];
            };
        };
        responses: {
            /** @description 反馈督办（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervision.below": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级机关的超期、未报送情况，发出的催办、督办单与反馈 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervision.urge": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressOrgan"];
            };
        };
        responses: {
            /** @description 催办下级机关（条例第47条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervision.order": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderForOrgan"];
            };
        };
        responses: {
            /** @description 向下级机关发督办单（条例第47条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervision.urgeCase": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 下级机关代码 */
                unit: string;
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressCase"];
            };
        };
        responses: {
            /** @description 催办下级机关的一件申请（该机关设置为上级可见的；条例第47条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervision.orderCase": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 下级机关代码 */
                unit: string;
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderForCase"];
            };
        };
        responses: {
            /** @description 为下级机关的一件申请发督办单（该机关设置为上级可见的；条例第47条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervision.received": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 上级机关对本机关的催办、督办单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersReceivedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Supervision.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFromBelow"];
            };
        };
        responses: {
            /** @description 反馈上级机关的督办单（条例第47条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Assigning.handOver": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description 交办（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Assigning.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptHandOver"];
            };
        };
        responses: {
            /** @description 签收（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Assigning.handBack": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandBack"];
            };
        };
        responses: {
            /** @description 退回交办（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Assigning.sendRequests": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInternalRequests"];
            };
        };
        responses: {
            /** @description 征求内部意见（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Assigning.answerRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInternalRequest"];
            };
        };
        responses: {
            /** @description 回复内部意见（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Assigning.withdrawRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawInternalRequest"];
            };
        };
        responses: {
            /** @description 撤回征求（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Colleagues.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本机关的办理人员：所在处室、角色、外出与代理人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Colleagues.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAbsence"];
            };
        };
        responses: {
            /** @description 登记外出与代理人；代替已经登记的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Colleagues.end": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 提前结束、撤销外出 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notices.notices": {
        parameters: {
            query?: {
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的提醒，新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notices.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notices.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRead"];
            };
        };
        responses: {
            /** @description 标记本人的提醒为已读 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notices.address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的提醒还发到哪个邮箱 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notices.keepAddress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepAddress"];
            };
        };
        responses: {
            /** @description 设置本人提醒的邮箱 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Webhook.shown": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本机关的提醒接口：只有主机名 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Webhook.set": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            /** @description 设置本机关的提醒接口 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSetReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Webhook.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 不再使用本机关的提醒接口 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSetReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Webhook.try": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 向本机关的提醒接口试发一条 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTriedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Jobs.failed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 没有完成的后台任务（本机关与下级机关的；最上级机关还包括整个登记簿的） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedJobsReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Jobs.retry": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 任务的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 再试一次没有完成的后台任务 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Disputes.fileReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReview"];
            };
        };
        responses: {
            /** @description 登记行政复议（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Disputes.fileSuit": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileSuit"];
            };
        };
        responses: {
            /** @description 登记行政诉讼（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Disputes.decideReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCase"];
            };
        };
        responses: {
            /** @description 复议结案（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Disputes.decideSuit": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCase"];
            };
        };
        responses: {
            /** @description 诉讼结案（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Disputes.fileAppeal": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileAppeal"];
            };
        };
        responses: {
            /** @description 登记上诉（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Disputes.decideAppeal": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCase"];
            };
        };
        responses: {
            /** @description 上诉结案（条例第51条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fixing.correctCategory": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCategory"];
            };
        };
        responses: {
            /** @description 更正申请人类别（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fixing.correctReceiptDate": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReceiptDate"];
            };
        };
        responses: {
            /** @description 更正收到日期（条例第31条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fixing.correctClosure": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectClosure"];
            };
        };
        responses: {
            /** @description 更正办理结果（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Fixing.correctDetails": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectApplicantDetails"];
            };
        };
        responses: {
            /** @description 更正申请人信息（条例第45条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.list": {
        parameters: {
            query?: {
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 复议与诉讼清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseListReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 案号 */
                caseNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一件与申请无关的复议或者诉讼 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseViewReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.fileReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReview"];
            };
        };
        responses: {
            /** @description 登记与申请无关的行政复议 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.fileSuit": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileSuit"];
            };
        };
        responses: {
            /** @description 登记与申请无关的行政诉讼 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.decideReview": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案号 */
                caseNo: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideThisCase"];
            };
        };
        responses: {
            /** @description 复议结案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.decideSuit": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案号 */
                caseNo: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideThisCase"];
            };
        };
        responses: {
            /** @description 诉讼结案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.fileAppeal": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案号 */
                caseNo: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealThisCase"];
            };
        };
        responses: {
            /** @description 登记上诉 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Cases.decideAppeal": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 案号 */
                caseNo: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideThisCase"];
            };
        };
        responses: {
            /** @description 上诉结案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Years.state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度的办理状态：结转、锁定、公布的与调整后的数字 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Years.tables": {
        parameters: {
            query?: {
                /** @description 表式版本；不填则用该年度的 */
                edition?: "cn-2019" | "cn-2021";
                /** @description 某一天结束时，或者某一日志位置上的数字 */
                asOf?: string;
                /** @description 连同下级机关汇总 */
                whole?: "true" | "false";
                /** @description 格式 */
                format?: "json" | "html" | "csv" | "xlsx" | "docx";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告表格；format 为 html、csv、xlsx、docx 时是网页或者文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TablesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Years.cell": {
        parameters: {
            query?: {
                /** @description 表式版本；不填则用该年度的 */
                edition?: "cn-2019" | "cn-2021";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
                /** @description 行代码；表四为 review、litigation.direct、litigation.after_review */
                row: string;
                /** @description 列代码，或者 total */
                column: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个格子里数到的申请（表四：案件；表二：登记） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Years.checks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 勾稽关系逐条核对 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecksReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Years.run": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 年终结转：开始，其余在后台完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Years.lock": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 锁定年度报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Persons.open": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPerson"];
            };
        };
        responses: {
            /** @description 查看个人信息：记入日志，明文只给一次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Persons.restrict": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestrictPerson"];
            };
        };
        responses: {
            /** @description 限制处理个人信息 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Persons.lift": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestrictPerson"];
            };
        };
        responses: {
            /** @description 解除限制 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Persons.erase": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePerson"];
            };
        };
        responses: {
            /** @description 删除个人信息：密钥、密文和索引一并销毁，不能恢复；登记与统计不变 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Papers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 申请的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 到现在为止有哪些文书 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Papers.write": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 申请的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePaper"];
            };
        };
        responses: {
            /** @description 出具一份文书（Word 或者网页）：写有个人信息的记入日志，明文只给一次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperFileReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ReceiptDate.ask": {
        parameters: {
            query: {
                /** @description 申请渠道 */
                channel: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral";
                /** @description 提交之日 */
                submittedOn: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 以何日为收到申请之日（第三十一条） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDateReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organ.view": {
        parameters: {
            query?: {
                /** @description 那一天的名称、设置、文号规则和审签流程；不填则为今天 */
                on?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 机关：名称、设置、文号规则、审签流程与历次变动 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganViewReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organ.settings": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganSettings"];
            };
        };
        responses: {
            /** @description 变更机关的设置 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organ.securitySettings": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSecuritySettings"];
            };
        };
        responses: {
            /** @description 变更机关的安全设置 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organ.numberScheme": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNumberScheme"];
            };
        };
        responses: {
            /** @description 变更文号规则 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organ.signOffChain": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSignOffChain"];
            };
        };
        responses: {
            /** @description 变更审签流程 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Organ.reportChain": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSignOffChain"];
            };
        };
        responses: {
            /** @description 变更年度报告的审签流程 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Units.unit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级机关：名称、上级机关与历次变动 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Units.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 下级机关代码 */
                unit: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameOrgan"];
            };
        };
        responses: {
            /** @description 下级机关更名 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Units.move": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 下级机关代码 */
                unit: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOrgan"];
            };
        };
        responses: {
            /** @description 下级机关改隶 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Units.movePreview": {
        parameters: {
            query?: {
                /** @description 从第几件起（上一页的 next） */
                skip?: number;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 下级机关代码 */
                unit: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOrgan"];
            };
        };
        responses: {
            /** @description 下级机关改隶以前：哪些未办结申请的期限会移动；不改隶 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionPreviewReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Units.merge": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 下级机关代码 */
                unit: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeOrgan"];
            };
        };
        responses: {
            /** @description 下级机关并入另一机关 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Units.dissolve": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 下级机关代码 */
                unit: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolveOrgan"];
            };
        };
        responses: {
            /** @description 撤销下级机关 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "CasesBelow.list": {
        parameters: {
            query?: {
                /** @description 状态 */
                state?: "lodged" | "discarded" | "in_progress" | "awaiting_correction" | "awaiting_payment" | "closed" | "reprocessing" | "voided";
                /** @description 收到申请的年度 */
                receivedIn?: number;
                /** @description 收到申请之日，从这一天起 */
                receivedFrom?: string;
                /** @description 收到申请之日，到这一天止 */
                receivedThrough?: string;
                /** @description 申请渠道 */
                channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral";
                /** @description 申请人类别 */
                category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
                /** @description 办理结果，或者其大类（例如 refused） */
                outcome?: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc";
                /** @description 承办处室 */
                handlingUnit?: string;
                /** @description 承办人的账号 */
                heldBy?: string;
                /** @description 办结之日，从这一天起 */
                closedFrom?: string;
                /** @description 办结之日，到这一天止 */
                closedThrough?: string;
                /** @description 答复期限在这一天以后（含）届满 */
                dueFrom?: string;
                /** @description 答复期限在这一天以前（含）届满 */
                dueBy?: string;
                /** @description 答复期限已过 */
                overdue?: "true" | "false";
                /** @description 逾期答复 */
                late?: "true" | "false";
                /** @description 登记编号的开头 */
                registerNo?: string;
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级机关的台账（该机关设置为上级可见的）：没有申请人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "CasesBelow.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 下级机关代码 */
                unit: string;
                /** @description 申请的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级机关的一件申请（该机关设置为上级可见的）：没有申请人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseBelowReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Statistics.statistics": {
        parameters: {
            query: {
                /** @description 从这一天起 */
                from: string;
                /** @description 到这一天止 */
                to: string;
                /** @description 连同下级机关，按期末的隶属关系 */
                whole?: "true" | "false";
                /** @description 格式；csv、xlsx 为整张统计表 */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一段时间的统计，连同去年同期；format 为 csv、xlsx 时是文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Statistics.figure": {
        parameters: {
            query: {
                /** @description 从这一天起 */
                from: string;
                /** @description 到这一天止 */
                to: string;
                /** @description 连同下级机关，按期末的隶属关系 */
                whole?: "true" | "false";
                /** @description 哪个数字 */
                figure: "received" | "closed" | "open" | "overdue" | "late" | "extended" | "refused" | "correction_asked" | "correction_lapsed" | "extension_told" | "third_party_asked" | "organ_asked" | "review_filed" | "review_decided" | "review_corrected" | "suit_filed" | "suit_decided" | "suit_corrected";
                /** @description 月份 */
                month?: string;
                /** @description 申请渠道；空的为没有记载 */
                channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral" | "";
                /** @description 申请人类别 */
                category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
                /** @description 办理结果；空的为没有记载 */
                outcome?: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc" | "";
                /** @description 承办处室；空的为没有填写 */
                unit?: string | "";
                /** @description 从收到起的工作日；空的为算不出的 */
                days?: "(,5]" | "[6,10]" | "[11,15]" | "[16,20]" | "[21,40]" | "[41,)" | "";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个统计数字由哪些机关相加 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Statistics.cases": {
        parameters: {
            query: {
                /** @description 从这一天起 */
                from: string;
                /** @description 到这一天止 */
                to: string;
                /** @description 哪个数字 */
                figure: "received" | "closed" | "open" | "overdue" | "late" | "extended" | "refused" | "correction_asked" | "correction_lapsed" | "extension_told" | "third_party_asked" | "organ_asked" | "review_filed" | "review_decided" | "review_corrected" | "suit_filed" | "suit_decided" | "suit_corrected";
                /** @description 月份 */
                month?: string;
                /** @description 申请渠道；空的为没有记载 */
                channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral" | "";
                /** @description 申请人类别 */
                category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
                /** @description 办理结果；空的为没有记载 */
                outcome?: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc" | "";
                /** @description 承办处室；空的为没有填写 */
                unit?: string | "";
                /** @description 从收到起的工作日；空的为算不出的 */
                days?: "(,5]" | "[6,10]" | "[11,15]" | "[16,20]" | "[21,40]" | "[41,)" | "";
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个统计数字数到的申请或者案件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsLinesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Statistics.casesBelow": {
        parameters: {
            query: {
                /** @description 从这一天起 */
                from: string;
                /** @description 到这一天止 */
                to: string;
                /** @description 哪个数字 */
                figure: "received" | "closed" | "open" | "overdue" | "late" | "extended" | "refused" | "correction_asked" | "correction_lapsed" | "extension_told" | "third_party_asked" | "organ_asked" | "review_filed" | "review_decided" | "review_corrected" | "suit_filed" | "suit_decided" | "suit_corrected";
                /** @description 月份 */
                month?: string;
                /** @description 申请渠道；空的为没有记载 */
                channel?: "in_person" | "post_signed" | "post_ordinary" | "online" | "fax" | "oral" | "";
                /** @description 申请人类别 */
                category?: "natural_person" | "org.business" | "org.research" | "org.public_interest" | "org.legal_service" | "org.other";
                /** @description 办理结果；空的为没有记载 */
                outcome?: "granted" | "granted.already_public" | "granted.provided" | "granted.access_arranged" | "partially_granted" | "refused.state_secret" | "refused.prohibited_by_law" | "refused.endangers_safety_or_stability" | "refused.third_party_rights" | "refused.internal_affairs" | "refused.process_information" | "refused.enforcement_file" | "refused.administrative_query" | "unable.not_held" | "unable.not_exist" | "unable.not_responsible" | "unable.requires_creation" | "unable.unclear_after_correction" | "not_processed.petition_or_complaint" | "not_processed.duplicate" | "not_processed.public_publication" | "not_processed.excessive_repeated" | "not_processed.confirm_or_reissue" | "other.correction_overdue" | "other.fee_overdue" | "other.withdrawn" | "other.merged" | "other.archives" | "other.misc" | "";
                /** @description 承办处室；空的为没有填写 */
                unit?: string | "";
                /** @description 从收到起的工作日；空的为算不出的 */
                days?: "(,5]" | "[6,10]" | "[11,15]" | "[16,20]" | "[21,40]" | "[41,)" | "";
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级机关的一个统计数字数到的申请或者案件（该机关设置为上级可见的） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsLinesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 最近的导入 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.bring": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 上传旧台账（.xlsx 或 CSV）；文件封存，导入完毕或者放弃后删除，至多保存七天 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 导入的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导入办到哪一步、进度与数字 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.desk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 导入的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账里有什么：工作表、列、用语、疑问，以及先要解决的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDeskReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 导入的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportChoices"];
            };
        };
        responses: {
            /** @description 决定工作表、列、用语和疑问 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.check": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 导入的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 试导入：不登记，逐行给出将会怎样；在后台进行 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.start": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 导入的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 导入：在后台进行，中断后接着办理 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.giveUp": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 导入的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 放弃：已经登记的保留，其余不再导入，文件删除 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.lines": {
        parameters: {
            query?: {
                /** @description 全部、不能导入的，或者调整已锁定年度的 */
                only?: "all" | "refused" | "adjusting";
                /** @description 从第几行以后 */
                after?: number;
                /** @description 每页行数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 导入的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 试导入或者导入的逐行结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Imports.report": {
        parameters: {
            query: {
                /** @description 格式 */
                format: "csv" | "xlsx";
                /** @description 不能导入的，或者全部 */
                only?: "all" | "refused";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 导入的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导入结果的文件：不能导入的行与原因，或者全部 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Calendar.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 工作日历：各年度依据的通知与历次变更 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Calendar.layDown": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayDownYear"];
            };
        };
        responses: {
            /** @description 录入或者变更一年的工作日历 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidDownReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Calendar.year": {
        parameters: {
            query?: {
                /** @description 行政区划代码；不填则为全国 */
                region?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一年的工作日历：逐日是否工作日及其理由 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Calendar.notice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotice"];
            };
        };
        responses: {
            /** @description 读出通知里的放假安排，供核对；不录入 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Calendar.preview": {
        parameters: {
            query?: {
                /** @description 从第几件起（上一页的 next） */
                skip?: number;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayDownYear"];
            };
        };
        responses: {
            /** @description 录入以前：哪些未办结申请的期限会移动；不录入 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreviewReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Regions.preview": {
        parameters: {
            query?: {
                /** @description 从第几件起（上一页的 next） */
                skip?: number;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayDownLocalYear"];
            };
        };
        responses: {
            /** @description 录入地方节假日以前：哪些未办结申请的期限会移动；不录入 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreviewReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Regions.layDown": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LayDownLocalYear"];
            };
        };
        responses: {
            /** @description 录入或者变更一个地区一年的地方节假日 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidDownReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Regions.regionPreview": {
        parameters: {
            query?: {
                /** @description 从第几件起（上一页的 next） */
                skip?: number;
                /** @description 每页件数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRegion"];
            };
        };
        responses: {
            /** @description 变更机关所属地区以前：哪些未办结申请的期限会移动；不变更 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionPreviewReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Regions.setRegion": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRegion"];
            };
        };
        responses: {
            /** @description 变更机关所属的地区 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Registers.list": {
        parameters: {
            query?: {
                /** @description 项目：表二的行 */
                register?: "art20_1.rules" | "art20_1.normative_documents" | "art20_5.licensing" | "art20_5.other_external_services" | "art20_6.penalty" | "art20_6.coercion" | "art20_8.admin_fees" | "art20_9.central_procurement";
                /** @description 动作 */
                action?: "issued" | "repealed" | "expired" | "disclosed" | "decided" | "collected" | "purchased";
                /** @description 发生的年度 */
                year?: number;
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 主动公开登记簿，新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Registers.record": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEntry"];
            };
        };
        responses: {
            /** @description 登记一条主动公开情况 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Registers.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 登记的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEntry"];
            };
        };
        responses: {
            /** @description 更正一条主动公开登记 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Registers.fees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 申请登记簿里当年收到的信息处理费，供计入行政事业性收费 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessingFeesReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Registers.recordFees": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 把当年收到的信息处理费计入行政事业性收费；已经计入的，更正为现在的合计 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.view": {
        parameters: {
            query?: {
                /** @description 格式；html、docx 为整份报告 */
                format?: "json" | "html" | "docx";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 年度报告：文字、数字、核对、审签、历次稿与期限；format 为 html、docx 时是整份报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.offered": {
        parameters: {
            query?: {
                /** @description 机关类别，决定参考文字 */
                kind?: "department" | "government" | "township";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按现有数字拟出的参考文字 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedReportReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.draftText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
                /** @description 第几稿 */
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某一稿的文字 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraftReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftReport"];
            };
        };
        responses: {
            /** @description 起草（保存一稿） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.explain": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainWarning"];
            };
        };
        responses: {
            /** @description 说明提示 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignReport"];
            };
        };
        responses: {
            /** @description 审签 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.returnDraft": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReportDraft"];
            };
        };
        responses: {
            /** @description 退回修改 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReport"];
            };
        };
        responses: {
            /** @description 报送 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishReport"];
            };
        };
        responses: {
            /** @description 公布 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.republish": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepublishReport"];
            };
        };
        responses: {
            /** @description 更正公布 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ReportsBelow.view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下级机关报送的年度报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportBelowReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ReportsBelow.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReport"];
            };
        };
        responses: {
            /** @description 接收下级机关的年度报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ReportsBelow.return": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
                /** @description 下级机关代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReport"];
            };
        };
        responses: {
            /** @description 退回下级机关的年度报告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportOrderReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Compilation.units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 汇总的各单位：报送、锁定、核对的情况，能否定稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsOfYearReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Compilation.freeze": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 汇总定稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezeReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Opening.opening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 期初：公布的表格，逐列核对结转下年度的在办申请 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Opening.enter": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterOpening"];
            };
        };
        responses: {
            /** @description 录入期初：启用以前最后一个年度公布的表格 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningDone"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Opening.bring": {
        parameters: {
            query?: {
                /** @description 只读出表格，不登记 */
                dryRun?: "true" | "false";
            };
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 从公布的年度报告（.xlsx、CSV、.docx、网页、PDF、文本）录入期初 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningFileReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Opening.explain": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainOpening"];
            };
        };
        responses: {
            /** @description 说明期初一列的差额 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningDone"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Opening.close": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
                /** @description 年度 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 封存期初年度：各列相同或者已经说明 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningDone"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 当前会话：本人、机关、角色、可以办理的事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description 登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 登录名、口令或者动态口令不对 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 账号已经停用，或者请求不是由本系统的页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 怎样登录：有没有统一身份认证 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysReply"];
                };
            };
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 退出登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的全部会话 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 结束本人的一个会话 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.signOutEverywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 退出本人的全部会话 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description 修改口令；其他会话随之结束 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CsrfReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.beginFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 绑定动态口令：生成密钥 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Session.confirmFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactor"];
            };
        };
        responses: {
            /** @description 绑定动态口令：输入第一个口令，得到恢复码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本机关的账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.create": {
        parameters: {
            query?: never;
            header: {
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            /** @description 新建账号；角色由安全管理员授予 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.disable": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 停用账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.enable": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 启用账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.reset": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 重置口令：得到一次性口令 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.grant": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoles"];
            };
        };
        responses: {
            /** @description 授予角色：以所列角色代替现有角色 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.place": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceAccount"];
            };
        };
        responses: {
            /** @description 变更所在处室 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.endSessions": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 结束账号的全部会话 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.unlock": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 解除登录锁定 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Accounts.removeFactor": {
        parameters: {
            query?: never;
            header: {
                /** @description 看到的版本（读取时的 ETag），例如 "7" */
                "If-Match": string;
                /** @description 这次办理的编号（UUID）；重复提交不会重复办理，回答逐字相同 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 账号的编号 */
                id: string;
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 解除动态口令；本人下次登录后重新绑定 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 别人已经先办理：给出现在的版本 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体超过 1 MB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 请求体不是 application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 同一 Idempotency-Key 已用于另一请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有说明看到的版本（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Audit.page": {
        parameters: {
            query?: {
                /** @description 账号的编号；operator 为本机操作员，system 为系统任务 */
                actor?: string;
                /** @description 类别 */
                kind?: "application" | "proceeding" | "register" | "organ-year" | "organ" | "person" | "account" | "calendar";
                /** @description 自这一天起 */
                from?: string;
                /** @description 到这一天止（含） */
                to?: string;
                /** @description 成功或者失败 */
                result?: "done" | "failed";
                /** @description 每页行数 */
                limit?: number;
                /** @description 上一页的 next */
                before?: number;
                /** @description 格式；csv 为导出 */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                /** @description 机关代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 审计记录：谁、何时、从哪里、做了什么 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReply"];
                };
            };
            /** @description 请求有误：逐项列明字段与原因 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有登录，或者会话已经结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 角色不可以办理，或者登录后应当先做的事还没有做 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 没有这个机关、申请、案件或者地址，或者不属于这个机关 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 法律或者办理状态不允许：事由、条款与说明 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 尝试过于频繁，或者失败次数过多（Retry-After） */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
            /** @description 系统繁忙或者数据库暂时不可用，稍后再试（Retry-After） */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
}
